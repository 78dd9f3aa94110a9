/** How a report marks its words. */
export interface Style {
  readonly heading: (text: string) => string;
  readonly advice: (text: string) => string;
}

/** For pipes, files, and people who asked for no colour. */
export const plainStyle: Style = { heading: (text) => text, advice: (text) => text };

const terminalStyle: Style = {
  heading: (text) => `\u001b[1m${text}\u001b[22m`,
  advice: (text) => `\u001b[32m${text}\u001b[39m`,
};

/** The style for standard output: marked on a terminal that shows it, unless NO_COLOR (https://no-color.org) is set to anything. */
export function styleOfOutput(): Style {
  return process.stdout.isTTY && process.stdout.hasColors() && !process.env['NO_COLOR'] ? terminalStyle : plainStyle;
}
