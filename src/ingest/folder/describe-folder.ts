import { realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArchiveDescription, Problem } from '../archive-import.ts';
import { type Conventions, noConventions } from '../conventions.ts';
import { readableName } from '../fields/file-name.ts';
import { quote } from '../quote.ts';
import { matcherOf } from './match-pattern.ts';
import { descriptionFiles, readDescription, type ReadDescription } from './read-description.ts';
import { readTextFile } from './read-text-file.ts';

/** What a folder says of itself as an archive. */
interface FolderDescription {
  readonly archive: ArchiveDescription;
  readonly conventions: Conventions;
  /** The files that describe it. */
  readonly described: readonly string[];
  /** The others, without those that are to be passed over. */
  readonly paths: readonly string[];
  /** Those that are to be passed over, and the pattern of "leaveOut" that says so. */
  readonly passedOver: ReadonlyMap<string, string>;
  readonly faults: readonly Problem[];
}

/** Reads the description of a folder, of whose files these are the paths. Without one, the folder's name is its title. */
export async function describeFolder(folder: string, files: readonly string[]): Promise<FolderDescription> {
  const title = readableName(basename(await realpath(folder))) || 'Archive';
  const described = descriptionFiles.filter((file) => files.includes(file));
  const [file, ...others] = described;
  const { stated, conventions, problems } = file === undefined ? nothing : readFile(folder, file);
  const { paths, passedOver, unused } = passOver(files.filter((one) => !described.includes(one)), conventions.leaveOut);
  const faults = [
    ...problems.map((problem) => ({ file: file ?? '', ...problem })),
    ...unused.map((pattern) => ({ kind: 'description' as const, file: file ?? '', line: 1, message: `no file has the path ${quote(pattern)} of "leaveOut"; nothing is passed over for it` })),
    ...others.map((other) => ({ kind: 'description' as const, file: other, line: 1, message: `${file} describes the archive already; left out` })),
  ];
  return { archive: { title, description: '', language: null, ...stated }, conventions, described, paths, passedOver, faults };
}

const nothing: ReadDescription = { stated: {}, conventions: noConventions, problems: [] };

function readFile(folder: string, file: string): ReadDescription {
  const decoded = readTextFile(join(folder, file));
  if ('fault' in decoded) return { ...nothing, problems: [{ kind: 'description', line: 1, message: `${decoded.fault}; left out` }] };
  const read = readDescription(decoded.text, file);
  return { ...read, problems: [...decoded.problems, ...read.problems] };
}

function passOver(files: readonly string[], patterns: readonly string[]): Pick<FolderDescription, 'paths' | 'passedOver'> & { unused: readonly string[] } {
  const matchers = patterns.map((pattern) => ({ pattern, matches: matcherOf(pattern) }));
  const passedOver = new Map(files.flatMap((file) => matchers.filter(({ matches }) => matches(file)).slice(0, 1).map(({ pattern }) => [file, pattern] as const)));
  return {
    paths: files.filter((file) => !passedOver.has(file)),
    passedOver,
    unused: matchers.filter(({ matches }) => !files.some(matches)).map(({ pattern }) => pattern),
  };
}
