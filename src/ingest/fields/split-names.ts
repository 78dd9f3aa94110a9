/** A word of a name: capital letter first, or a particle such as `van` or `de`. */
const word = String.raw`(?:(?:[dl]['’])?\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|bin|da|das|de|del|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|von|y|zu)(?=\s))`;

/** Two to five such words, the last of them with a capital: `Ann Lee`, `J. van der Berg`. */
const fullName = new RegExp(String.raw`^${word}(?:\s+${word}){1,4}$`, 'u');

/** What stands behind a name and belongs to it. */
const title = /^(?:jr|sr|ph\.?\s?d|m\.?d|esq|ii|iii|iv)\.?$/i;

/** Words of offices and companies, whose names have commas and `and` in them. */
const institution = /(?:^|\s)(?:agency|association|authority|board|bureau|centre|center|city|commission|committee|company|council|department|desk|foundation|group|institute|media|ministry|network|news|office|press|research|service|services|society|staff|state|team|times|trust|union|university)(?=\s|$)/i;

/**
 * Several authors in one text (`Ann Lee, Bo Chen and Cy Diaz`), one by one. Only where every part is a full name: `Lee, Ann` is one author, and an
 * office of `Health and Social Care` is one as well.
 */
export function splitNames(text: string): string[] {
  const parts = text.split(/\s*[,;&]\s*(?:and\s+)?|\s+and\s+/u).filter((part) => part !== '');
  const areNames = parts.length > 1 && parts.every((part) => fullName.test(part) && !title.test(part)) && !institution.test(text);
  return areNames ? parts : [text];
}
