import type { ArticleId } from '#core/article-id.ts';
import { isObject } from './is-object.ts';

/** The body of an article in what a pack holds, which is NOT safe; checked by hand. Empty where it is not there, or was not preserved. */
export function findText(json: unknown, id: ArticleId): string {
  const articles: readonly unknown[] = isObject(json) && Array.isArray(json['articles']) ? json['articles'] : [];
  const found = articles.find((one) => isObject(one) && one['id'] === id);
  return isObject(found) && typeof found['body'] === 'string' ? found['body'] : '';
}
