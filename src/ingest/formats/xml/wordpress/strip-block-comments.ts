import { quote } from '../../../quote.ts';

/** Blocks that only draw a line or a space, or end a page. */
const silent = new Set(['more', 'nextpage', 'separator', 'spacer']);

/**
 * HTML without its comments, among them the marks of the block editor (`<!-- wp:paragraph -->`). A block that is nothing but a mark
 * (`<!-- wp:latest-posts /-->`) was filled in by the site's software, and is reported. Line breaks stay.
 */
export function stripBlockComments(html: string, report: (offset: number, message: string) => void): string {
  const last = html.lastIndexOf('-->');
  const written: string[] = [];
  let done = 0;
  for (let at = html.indexOf('<!--'); at >= 0 && at < last; at = html.indexOf('<!--', done)) {
    const end = html.indexOf('-->', at) + '-->'.length;
    const comment = html.slice(at, end);
    const name = /^<!--\s*wp:(\S+)\s[^]*\/-->$/.exec(comment)?.[1];
    if (name !== undefined && !silent.has(name)) {
      report(at, `the block ${quote(name)} was filled in by the software of the former site; left out`);
    }
    written.push(html.slice(done, at), comment.replace(/[^\n]/g, ''));
    done = end;
  }
  return [...written, html.slice(done)].join('');
}
