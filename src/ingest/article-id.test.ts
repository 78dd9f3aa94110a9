import { describe, expect, it } from 'vitest';
import { isPublished } from '#core/published.ts';
import { isWebAddress } from '#core/web-address.ts';
import { addressKey, articleIdOf, identityKey } from './article-id.ts';
import type { Header } from './fields/read-header.ts';

const address = (text: string) => {
  if (!isWebAddress(text)) throw new Error(text);
  return text;
};
const published = (text: string) => {
  if (!isPublished(text)) throw new Error(text);
  return text;
};
const header: Header = { title: 'The River', titleIsOwn: true, published: published('2019-11-06T08:00'), authors: [], source: 'Post', original: null, archived: null, section: null, tags: [], ownId: null, guessed: [] };
const keyOf = (change: Partial<Header>, digest = 'd') => identityKey({ ...header, ...change }, addressKey({ ...header, ...change }), digest);

describe('what makes an article the one it is', () => {
  it('is its own id before all', () => {
    expect(keyOf({ ownId: '0123', original: address('https://a.example/1') })).toBe(keyOf({ ownId: '0123', source: 'Other', title: 'Other' }));
  });

  it('is its original address, however it is written and wherever a copy lies', () => {
    const key = keyOf({ original: address('https://www.a.example/1') });
    expect(keyOf({ original: address('http://a.example/1/?utm_source=x'), archived: address('https://copies.example/9'), title: 'Corrected' })).toBe(key);
    expect(keyOf({ archived: address('https://web.archive.org/web/2019/https://a.example/1') })).toBe(key);
    expect(keyOf({ archived: address('https://archive.ph/newest/https://a.example/1') })).toBe(key);
    expect(keyOf({ original: address('https://t.umblr.com/redirect?z=https%3A%2F%2Fa.example%2F1&t=x') })).toBe(key);
  });

  it('is its source, day and title where it has no address of its own', () => {
    const key = keyOf({ original: address('https://a.example/') });
    expect(keyOf({ title: 'the  RIVER', published: published('2019-11-06') })).toBe(key);
    expect(keyOf({ title: 'The Lake' })).not.toBe(key);
    expect(keyOf({ source: 'Times' })).not.toBe(key);
    expect(keyOf({ published: null })).not.toBe(key);
  });

  it('is its content where its title was borrowed', () => {
    expect(keyOf({ titleIsOwn: false }, 'one')).not.toBe(keyOf({ titleIsOwn: false }, 'other'));
    expect(keyOf({ titleIsOwn: false, title: 'Name of a file' })).toBe(keyOf({ titleIsOwn: false, title: 'Renamed' }));
  });
});

describe('an id', () => {
  it('never changes for the same article: addresses that were shared depend on it', () => {
    expect(articleIdOf('address:news.example/1')).toBe('ftga9cgv4c87');
  });
});
