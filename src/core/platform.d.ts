/**
 * The few globals that browsers and Node both have and `core` uses. `core` is compiled without the types of either,
 * so that nothing else of a platform can slip in; what is listed here is all it may touch.
 */
declare class URLSearchParams {
  constructor(init?: string);
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  append(name: string, value: string): void;
  toString(): string;
}

declare class URL {
  constructor(address: string);
  readonly protocol: string;
}

declare function encodeURIComponent(text: string): string;
