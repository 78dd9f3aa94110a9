/** The zones of RFC 2822, section 4.3. `CST` is another one in China, so these count only in dates with the English name of a month. */
const american: Readonly<Record<string, string>> = {
  EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00',
};

/** Names that mean one zone everywhere (IANA Time Zone Database). Not among them: BST, IST, AST and others that mean several. */
const everywhere: Readonly<Record<string, string>> = {
  Z: 'Z', UTC: 'Z', GMT: 'Z', UT: 'Z',
  WET: '+00:00', WEST: '+01:00', CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00', MSK: '+03:00',
  HKT: '+08:00', JST: '+09:00', KST: '+09:00', AEST: '+10:00', AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00',
};

/**
 * The offset that a zone's name means. Empty where it means none or several: such a time stands without offset, as RFC 2822 (section
 * 4.3) wants it.
 */
export function offsetOfName(name: string, isWorded: boolean): string {
  const key = name.toUpperCase();
  const table = isWorded ? { ...american, ...everywhere } : everywhere;
  return Object.hasOwn(table, key) ? (table[key] ?? '') : '';
}
