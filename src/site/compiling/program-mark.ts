/** What marks the tags of a page that ask for the program. */
export const programMark = 'data-of-program';

/** A page without the tags that ask for the program: the script that is left asks for it once an article's text is on its way (`src/app/early-article.ts`). */
export function withoutProgram(html: string): string {
  return html.replace(/\n *<(?:script|link)\b[^>]* data-of-program [^>]*>(?:<\/script>)?/g, '');
}
