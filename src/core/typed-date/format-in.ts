/** A formatter of days in a language, in the calendar of this reader, whatever the language's own; in British English where there is no such language. */
export function formatIn(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const inOurs = { ...options, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(language, inOurs);
  } catch {
    // What a system or an archive calls its language need not be a tag: `en-US@posix`.
    return new Intl.DateTimeFormat('en-GB', inOurs);
  }
}
