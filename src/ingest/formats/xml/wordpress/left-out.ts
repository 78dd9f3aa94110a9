import type { ProblemKind } from '../../../problem-kinds.ts';
import { quote } from '../../../quote.ts';
import { roleOfType } from './post-types.ts';

/** Items of an export that are no articles, and posts that were not public: what one and several are called. */
const known: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ['type:attachment', ['attachment is no article', 'attachments are no articles']],
  ['type:page', ['page is no article', 'pages are no articles']],
  ['type:nav_menu_item', ['menu item is no article', 'menu items are no articles']],
  ['type:revision', ['earlier version of a text is no article', 'earlier versions of texts are no articles']],
  ['status:draft', ['draft was not published', 'drafts were not published']],
  ['status:auto-draft', ['draft was not published', 'drafts were not published']],
  ['status:future', ['post was to be published later', 'posts were to be published later']],
  ['status:pending', ['post was waiting for review', 'posts were waiting for review']],
  ['status:private', ['post was private', 'posts were private']],
  ['status:trash', ['post was in the trash', 'posts were in the trash']],
  ['password', ['post was protected by a password', 'posts were protected by a password']],
  ['comment', ['comment of a reader is no article', 'comments of readers are no articles']],
]);

/** Says what was left out of an export, and how many of it. */
export function describeLeftOut(kind: string, count: number): string {
  const [one, several] = known.get(kind) ?? describeUnknown(kind);
  return `${count} ${count === 1 ? one : several}; left out`;
}

/** What was left out for its type alone may have been an article to somebody, unless WordPress itself made it. */
export function kindOfLeftOut(kind: string): ProblemKind {
  const [, reason, type = ''] = /^(type|bare):(.*)$/s.exec(kind) ?? [];
  return reason === undefined || roleOfType(type) === 'machinery' ? 'unpublished' : 'other type';
}

function describeUnknown(kind: string): readonly [one: string, several: string] {
  const name = quote(kind.slice(kind.indexOf(':') + 1));
  if (kind.startsWith('bare:')) return [`item of the type ${name} has no title or no text`, `items of the type ${name} have no title or no text`];
  if (kind.startsWith('type:')) return [`item of the type ${name} is no article`, `items of the type ${name} are no articles`];
  return [`post has the status ${name} and was not published`, `posts have the status ${name} and were not published`];
}
