import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noConventions } from '../conventions.ts';
import { dateOrders, descriptionKeys, type Kind, meaningWords } from './description-keys.ts';
import { readDescription } from './read-description.ts';

const whole = {
  title: ' The Post ',
  description: '1998 to 2009',
  language: 'zh_hant',
  preservedBy: 'The Harbour Library',
  preservedOn: '2024-05',
  rights: 'With the authors',
  contact: 'archive@library.example',
  defaultSource: 'The Post',
  site: 'https://post.example/',
  hosts: { 'www.Post.example': 'The Post', 'https://times.example/': 'Times' },
  fields: { kicker: 'section', Date_Posted: 'published', date: 'nothing' },
  leaveOut: ['drafts/**'],
  dateOrder: 'day-first',
};

const expected = {
  stated: {
    title: 'The Post',
    description: '1998 to 2009',
    language: 'zh-Hant',
    preservedBy: 'The Harbour Library',
    preservedOn: '2024-05',
    rights: 'With the authors',
    contact: 'archive@library.example',
  },
  conventions: {
    defaultSource: 'The Post',
    site: 'https://post.example/',
    hosts: new Map([['post.example', 'The Post'], ['times.example', 'Times']]),
    fields: new Map([['kicker', 'section'], ['dateposted', 'date'], ['date', '']]),
    leaveOut: ['drafts/**'],
    dateOrder: 'day-first',
  },
  problems: [],
};

const yaml = `title: The Post
description: 1998 to 2009
language: zh-Hant
preservedBy: The Harbour Library
preservedOn: 2024-05
rights: With the authors
contact: archive@library.example
defaultSource: The Post
site: https://post.example/
hosts:
  www.post.example: The Post
  times.example: Times
fields: { kicker: section, Date_Posted: published, date: nothing }
leaveOut:
  - drafts/**
dateOrder: day-first
`;

describe('the description of an archive', () => {
  it('says all this in JSON', () => {
    expect(readDescription(JSON.stringify({ $schema: 'archive.schema.json', ...whole }), 'archive.json')).toEqual(expected);
  });

  it('says all this in YAML', () => {
    expect(readDescription(yaml, 'archive.yaml')).toEqual(expected);
  });

  it('may leave out what it likes', () => {
    expect(readDescription('{}', 'archive.json')).toEqual({ stated: { description: '', language: null }, conventions: noConventions, problems: [] });
  });

  it.each([
    ['a name that is misspelt', '{\n"titel": "x"}', 2, '"titel" is not known here; left out (did you mean "title"?)'],
    ['a name nobody knows', '{"colour": "x"}', 1, '"colour" is not known here; left out (known are title, description, language,'],
    ['a number', '{"description": 9}', 1, '"description" is not a text in quotation marks; left out'],
    ['no title', '{"title": null}', 1, 'not a text'],
    ['no language', '{\n\n"language": "English"}', 3, '"language" is "English", not the code of a language (such as en or zh-Hant); left out'],
    ['no day', '{"preservedOn": "May 2024"}', 1, '"preservedOn" is "May 2024", not a year, a month or a day'],
    ['no order', '{"dateOrder": "dmy"}', 1, '"dateOrder" is "dmy", not one of "day-first" and "month-first"; left out'],
    ['no list', '{"leaveOut": "drafts"}', 1, '"leaveOut" is not a list of paths'],
    ['a list of something else', '{"leaveOut": [7]}', 1, '"leaveOut" is not a list of paths'],
    ['no names', '{"hosts": ["a.example"]}', 1, '"hosts" is not a list of names, each with the name of a source'],
    ['a host without name', '{"hosts": {"a.example": 1}}', 1, '"hosts" gives "a.example" something else than the name of a source'],
    ['no meaning', '{"fields": {"posted": "publisht"}}', 1, '"fields" says that "posted" means "publisht", which is not known (did you mean "published"?); left out'],
    ['a trap', '{"__proto__": {"title": "x"}}', 1, '__proto__'],
    ['no JSON', '{\n"title": "x",\n}', 3, 'not valid JSON'],
    ['a list', '[]', 1, 'no object'],
  ])('with %s says so, and what would be right', (_, text, line, words) => {
    const { stated, problems } = readDescription(text, 'archive.json');
    expect(problems).toEqual([{ kind: 'description', line, message: expect.stringContaining(words) }]);
    expect(stated.title).toBeUndefined();
  });

  it('in YAML that is not valid says where', () => {
    expect(readDescription('title: a\ntitle: b\n', 'archive.yml').problems).toEqual([{ kind: 'description', line: 2, message: 'archive.yml cannot be read: it has a field twice; left out' }]);
  });

  it('is read whatever it is', () => {
    const text = fc.oneof(fc.string(), fc.json(), fc.array(fc.constantFrom('title', ': ', '\n', '  ', '- ', '{', '}', 'hosts', '"', '&a', '*a', ',')).map((parts) => parts.join('')));
    fc.assert(
      fc.property(text, fc.constantFrom('archive.json', 'archive.yaml'), (content, file) => {
        for (const { line } of readDescription(content, file).problems) expect(line).toBeLessThanOrEqual(content.split('\n').length);
      }),
    );
  });
});

/** What the schema says of each kind of value. */
const shapes: Readonly<Record<Kind, object>> = {
  text: { type: 'string' },
  language: { type: 'string', pattern: '^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$' },
  'date part': { type: 'string', pattern: '^\\d{4}(-\\d{2}){0,2}$' },
  'date order': { enum: dateOrders },
  patterns: { type: 'array', items: { type: 'string', minLength: 1 } },
  address: { type: 'string', format: 'uri', pattern: '^https?://' },
  names: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
  meanings: { type: 'object', additionalProperties: { enum: meaningWords } },
};

describe('docs/archive.schema.json', () => {
  it('says the same as the table of keys', async () => {
    const path = join(import.meta.dirname, '../../../docs/archive.schema.json');
    const keys = Object.entries(descriptionKeys).map(([key, { kind, help }]) => [key, { description: help, ...shapes[kind] }]);
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'The description of an archive',
      description: 'archive.json, archive.yaml or archive.yml at the top of a folder that Dateline reads.',
      type: 'object',
      additionalProperties: false,
      properties: { $schema: { type: 'string' }, ...Object.fromEntries(keys) },
    };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(path);
  });
});
