import { describe, expect, it } from 'vitest';
import type { Value } from '../draft.ts';
import { pickFields } from './pick-fields.ts';
import { readOrigin } from './read-origin.ts';

const copy = 'https://web.archive.org/web/20190702183318/https://www.news.example/1';
const map = (parts: Record<string, Value>): Value => new Map(Object.entries(parts));

function originOf(fields: Record<string, Value>) {
  const problems: string[] = [];
  const picked = pickFields(Object.entries(fields).map(([name, value]) => ({ name, value, line: 1 })));
  const { source, original, archived } = readOrigin(picked, (_, __, message) => problems.push(message));
  return { source, original, archived, problems: problems.length };
}

describe('where an article comes from', () => {
  it.each<[string, Record<string, Value>, { source: string; original?: string; archived?: string; problems?: number }]>([
    ['nothing', {}, { source: '' }],
    ['an address: its host is the source', { url: 'https://www.news.example/1' }, { source: 'news.example', original: 'https://www.news.example/1' }],
    ['a capture as url: it is the copy, and its inside names the source', { url: copy }, { source: 'news.example', archived: copy }],
    ['both', { url: copy, original_url: 'https://www.news.example/1' }, { source: 'news.example', original: 'https://www.news.example/1', archived: copy }],
    ['an original that is a capture', { original: copy }, { source: 'news.example', archived: copy }],
    ['a better address than url', { url: 'https://short.example/x', canonical_link: 'https://news.example/1' }, { source: 'news.example', original: 'https://news.example/1' }],
    ['a capture by a short name, which does not say of what', { url: 'https://archive.ph/aB3dE' }, { source: '', archived: 'https://archive.ph/aB3dE' }],
    ['a capture at another archive', { url: 'https://archive.is/2019.07.02-183318/https://www.news.example/1' }, { source: 'news.example', archived: 'https://archive.is/2019.07.02-183318/https://www.news.example/1' }],
    ['what leads to it, which is kept as it is', { url: 'https://href.li/?https://www.news.example/1' }, { source: 'news.example', original: 'https://href.li/?https://www.news.example/1' }],
    ['a path with its site', { permalink: 'https://news.example/1' }, { source: 'news.example', original: 'https://news.example/1' }],
    ['a path without', { permalink: '/2019/11/06/river/' }, { source: '' }],
    ['a copy at another archive', { archived: 'https://copies.example/1', url: 'https://news.example/1' }, { source: 'news.example', original: 'https://news.example/1', archived: 'https://copies.example/1' }],
    ['a link with the name of the source', { Original: map({ name: 'The News', url: 'https://news.example/1' }) }, { source: 'The News', original: 'https://news.example/1' }],
    ['a link whose words are its address', { Original: map({ name: 'https://news.example/1', url: 'https://news.example/1' }) }, { source: 'news.example', original: 'https://news.example/1' }],
    ['a name', { source: 'The News' }, { source: 'The News' }],
    ['a name that is a host', { source_domain: 'www.News.example' }, { source: 'news.example' }],
    ['a name beside a link', { Source: 'The News', Original: map({ name: 'Read it', url: 'https://news.example/1' }) }, { source: 'The News', original: 'https://news.example/1' }],
    ['a source that is an address', { source: 'https://news.example/1' }, { source: 'news.example', original: 'https://news.example/1' }],
    ['a source that is a whole site', { source: 'https://www.news.example/', url: 'https://short.example/x' }, { source: 'short.example', original: 'https://short.example/x' }],
    ['nothing but a whole site', { source: 'https://www.news.example/' }, { source: 'news.example' }],
    ['a source with the title of what was translated', { source: map({ title: 'Locks', url: 'https://news.example/1' }) }, { source: 'news.example', original: 'https://news.example/1' }],
    ['a source with id and name', { source: map({ id: 'news', name: 'The News' }) }, { source: 'The News' }],
    ['a note of a notebook', { source: '[[The News]]' }, { source: 'The News' }],
    ['only that there is a copy', { archived: 'true', source: 'The News' }, { source: 'The News' }],
    ['something else than an address', { link: 'javascript:alert(1)', url: 'https://news.example/1' }, { source: 'news.example', original: 'https://news.example/1', problems: 1 }],
    ['nothing, said in the words of YAML', { url: 'null', original_url: '~', source: '' }, { source: '' }],
  ])('%s', (_, fields, expected) => {
    expect(originOf(fields)).toEqual({ original: null, archived: null, problems: 0, ...expected });
  });
});
