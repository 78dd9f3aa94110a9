import type { MadeUpArticle } from './make-article.ts';

/** Where the article's file lies: in folders by year and month, the undated in one of their own. No name tells a day. */
export function pathOf({ number, published }: MadeUpArticle): string {
  const folder = published === null ? 'undated' : `${published.slice(0, 4)}/${published.slice(5, 7)}`;
  return `${folder}/article-${String(number).padStart(7, '0')}.md`;
}

/** The article as Markdown with YAML front matter. JSON's quoted texts are YAML's as well. */
export function asMarkdown(article: MadeUpArticle): string {
  const fields = fieldsOf(article).map(([name, value]) => `${name}: ${typeof value === 'string' && name === 'date' ? value : JSON.stringify(value)}\n`);
  return `---\n${fields.join('')}---\n\n${article.body}\n`;
}

/** The article as a line of JSON. */
export function asJsonLine(article: MadeUpArticle): string {
  return `${JSON.stringify({ ...Object.fromEntries(fieldsOf(article)), body: article.body })}\n`;
}

/** What the header says; what an article has not is not mentioned. */
function fieldsOf(article: MadeUpArticle): [name: string, value: string | readonly string[]][] {
  const fields: [string, string | readonly string[] | null][] = [
    ['title', article.title],
    ['date', article.published],
    ['author', article.authors.length > 1 ? article.authors : (article.authors[0] ?? null)],
    ['source', article.source],
    ['lang', article.language],
    ['section', article.section],
    ['tags', article.tags.length > 0 ? article.tags : null],
    ['archived_url', article.archived],
    ['original_url', article.original],
  ];
  return fields.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}
