import type { Draft, LineProblem, Reading } from '../draft.ts';
import { findRecords } from './json/find-records.ts';
import { isArticle } from './json/is-article.ts';
import type { JsonNode } from './json/json-node.ts';
import { makeLeftOut, noParts, reasonAgainst, reasonOfOther } from './json/left-out.ts';
import { parseJson } from './json/parse-json.ts';
import type { FieldNames } from './json/rename-parts.ts';
import { readRecord } from './json/read-record.ts';

/**
 * Articles in JSON: one, a list of them, or a list inside of an object, as crawlers (news-please, newspaper3k), feeds and news services (JSON
 * Feed, NewsAPI), parsers (Postlight, Readability), reading lists (wallabag, Omnivore, Pinboard, Linkwarden) and sites (Ghost,
 * WordPress's REST API) give them. Reads JSON Lines in a file of this name as well.
 */
export function readJson(text: string, names: FieldNames = new Map()): Reading {
  const node = parseJson(text);
  if (node.kind !== 'fault') return readNodes([node], [], names);
  const [first = '', ...more] = text.trim().split('\n', 2);
  if (more.length > 0 && parseJson(first).kind === 'object') return readLines(text, names);
  if (node.whole && (node.whole.kind === 'list' || !isArticle(node.whole.parts))) {
    const problem: LineProblem = { kind: 'broken JSON', line: node.line, message: `is not valid JSON from here on (${node.fault}); the entries before it were read, the rest was left out` };
    return readNodes([node.whole], [problem], names);
  }
  return { drafts: [], problems: [{ kind: 'broken JSON', line: node.line, message: `is not valid JSON (${node.fault}); left out` }] };
}

/** JSON Lines (https://jsonlines.org): a value on each line. A line that is not valid is a problem, and the others are read. */
export function readJsonLines(text: string, names: FieldNames = new Map()): Reading {
  const node = parseJson(text);
  return node.kind === 'fault' ? readLines(text, names) : readNodes([node], [], names);
}

/** More broken lines than this are told together. */
const mostFaults = 100;

function readLines(text: string, names: FieldNames): Reading {
  const nodes: JsonNode[] = [];
  const faults: LineProblem[] = [];
  let unsaid = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const node = parseJson(line, index + 1);
    if (node.kind !== 'fault') nodes.push(node);
    else if (faults.length < mostFaults) faults.push({ kind: 'broken JSON', line: index + 1, message: `the line is not valid JSON (${node.fault}); left out` });
    else unsaid += 1;
  }
  const [first, ...others] = faults;
  if (nodes.length === 0 && first && others.length > 0) return { drafts: [], problems: [{ ...first, message: `no line of the file is valid JSON; left out` }] };
  const last = faults.at(-1);
  if (unsaid > 0 && last) faults.push({ kind: 'broken JSON', line: last.line, message: `${unsaid} more lines after this are not valid JSON; left out` });
  return readNodes(nodes, faults, names);
}

function readNodes(nodes: readonly JsonNode[], faults: readonly LineProblem[], names: FieldNames): Reading {
  const drafts: Draft[] = [];
  const problems: LineProblem[] = [...faults];
  const leftOut = makeLeftOut();
  for (const node of nodes) {
    const { records, strays } = findRecords(node, names);
    for (const line of strays) leftOut.add(noParts, line);
    for (const record of records) {
      const reason = record.isArticle ? reasonAgainst(record.parts) : reasonOfOther(record.parts);
      if (reason) {
        leftOut.add(reason, record.line);
        continue;
      }
      const reading = readRecord(record);
      drafts.push({ ...reading.draft, isNamed: true });
      problems.push(...reading.problems);
    }
  }
  problems.push(...leftOut.problems(drafts.length > 0));
  if (drafts.length === 0 && problems.length === 0) problems.push({ kind: 'empty', line: nodes[0]?.line ?? 1, message: 'has a list for articles, but nothing in it; left out' });
  return { drafts, problems };
}
