/** What an attempt to run a command came to. `reason` is for people. */
export type CommandResult = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Where a browser is searched for: everything the search asks of the outside world, so that tests can pretend. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where Playwright's own Chromium is, or would be once installed. */
  readonly ownChromium: string;
  /** True for a file that is there. */
  exists(path: string): boolean;
  /** The names in a folder; none for a folder that is not there. */
  namesIn(folder: string): readonly string[];
  /** Starts the browser and opens a page. Being there is not enough: a stub or a missing library shows only now. */
  tryBrowser(executablePath: string): Promise<CommandResult>;
  /** Runs a command to its end, its output shown on stderr. */
  run(command: string, args: readonly string[], options: RunOptions): Promise<CommandResult>;
  /** Says one line about what is going on. */
  say(line: string): void;
}

/** How long a command may take, and what it finds in its environment besides ours. */
export interface RunOptions {
  readonly limitSeconds: number;
  readonly environment?: Readonly<Record<string, string>>;
}
