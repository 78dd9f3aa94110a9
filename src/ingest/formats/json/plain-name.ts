/** A part's name without what makes no difference in names: `content_html`, `contentHtml` and `Content-HTML` are one. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_:.-]+/g, '');
}
