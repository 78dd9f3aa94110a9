import type { Beginning, ForeignPictures, Headline, LeadingPicture } from '#core/article.ts';
import type { ArticleId } from '#core/article-id.ts';
import { isPublished } from '#core/published.ts';
import { isObject } from './is-object.ts';

/** The headline of an id in what a file of ids holds, checked by hand; null where it is not there or cannot be understood. */
export function findHeadline(json: unknown, id: ArticleId): Headline | null {
  const headlines = isObject(json) && Array.isArray(json['headlines']) ? json['headlines'] : [];
  const found: unknown = headlines.find((one: unknown) => isObject(one) && one['id'] === id);
  if (!isObject(found)) return null;
  const { title, source, published, authors, minutes } = found;
  if (typeof title !== 'string' || typeof source !== 'string') return null;
  if (published !== null && (typeof published !== 'string' || !isPublished(published))) return null;
  const beginning = readBeginning(found['beginning']);
  return { id, title, source, published, authors: textsOf(authors), ...(minutes === 0 && { minutes }), ...(beginning && { beginning }) };
}

function readBeginning(json: unknown): Beginning | null {
  if (!isObject(json)) return null;
  const { text, minutes, language, original, archived } = json;
  if (typeof text !== 'string' || typeof minutes !== 'number') return null;
  const [pictures, picture] = [readPictures(json['pictures']), readPicture(json['picture'])];
  const stated = typeof language === 'string' && { language };
  return { text, minutes, ...stated, original: original === true, archived: archived === true, ...(pictures && { pictures }), ...(picture && { picture }) };
}

function readPictures(json: unknown): ForeignPictures | null {
  return isObject(json) && typeof json['count'] === 'number' ? { count: json['count'], hosts: textsOf(json['hosts']) } : null;
}

function readPicture(json: unknown): LeadingPicture | null {
  if (!isObject(json) || typeof json['description'] !== 'string') return null;
  const { description, inFigure, caption } = json;
  return { description, inFigure: inFigure === true, ...(typeof caption === 'string' && { caption }) };
}

function textsOf(json: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(json) ? json : [];
  return list.filter((one) => typeof one === 'string');
}
