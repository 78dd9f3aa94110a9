import { shorten } from '#core/text.ts';
import type { ArchiveImport, Problem } from '#ingest/archive-import.ts';
import { costs, type ProblemKind, problemKinds } from '#ingest/problem-kinds.ts';
import { describePlace, oneLine } from './describe-problem.ts';
import { numberOf } from './numbers.ts';
import type { Style } from './style.ts';
import { wrapWords } from './tables.ts';

/** How much of a message an example tells; the whole of it stands in its line on stderr. */
const longestExample = 240;

/** The problems of one kind. */
interface Group {
  readonly kind: ProblemKind;
  readonly count: number;
  readonly first: Problem;
}

/** Problems by kind with an example and what to do about them, what costs most first. */
export function describeProblems({ files }: ArchiveImport, style: Style): string[] {
  const groups = groupByKind(files.flatMap((file) => file.problems));
  const width = Math.max(0, ...groups.map(({ count }) => numberOf(count).length));
  return Object.entries(costs).flatMap(([cost, title]) => {
    const own = groups.filter(({ kind }) => problemKinds[kind].cost === cost);
    return own.length === 0 ? [] : ['', style.heading(title), ...own.flatMap((group) => describeGroup(group, width, style))];
  });
}

function groupByKind(problems: readonly Problem[]): Group[] {
  const groups = new Map<ProblemKind, Group>();
  for (const problem of problems) {
    const { count, first } = groups.get(problem.kind) ?? { count: 0, first: problem };
    groups.set(problem.kind, { kind: problem.kind, count: count + 1, first });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

function describeGroup({ kind, count, first }: Group, width: number, style: Style): string[] {
  const { title, advice } = problemKinds[kind];
  const indent = ' '.repeat(width + 4);
  return [
    `  ${numberOf(count).padStart(width)}  ${title}`,
    ...wrapWords(indent, `${describePlace(first)}: ${shorten(oneLine(first.message), longestExample)}`),
    ...(advice === null ? [] : wrapWords(`${indent}→ `, advice).map(style.advice)),
  ];
}
