import * as v from 'valibot';
import { findWrongSum } from './find-wrong-sum.ts';
import {
  formatName,
  formatVersion,
  idsFileSchema,
  type IdsFile,
  type Manifest,
  manifestSchema,
  packFileSchema,
  type PackFile,
  rowsFileSchema,
  type RowsFile,
} from './format.ts';

/** Why a file cannot be what the reader asked for. */
export type FormatFault =
  /** It is JSON, but does not say that it is a Dateline bundle. */
  | { readonly kind: 'not-a-bundle' }
  /** A bundle of a version this reader was not made for. */
  | { readonly kind: 'other-version'; readonly version: number }
  /** A bundle of this version that breaks its rules; `where` is the path to the first fault, such as `rows.3.id`. */
  | { readonly kind: 'broken'; readonly where: string; readonly what: string };

/** Thrown at the boundary for a file that does not hold the shape it should. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly fault: FormatFault;

  constructor(fault: FormatFault) {
    super(fault.kind === 'broken' ? `${fault.where} ${fault.what}` : fault.kind);
    this.fault = fault;
  }
}

/** The manifest that a parsed JSON value holds, its numbers in agreement. Throws a FormatError, which tells another version from a broken file. */
export function checkManifest(json: unknown): Manifest {
  const head = v.safeParse(v.object({ format: v.literal(formatName), version: v.number() }), json);
  if (!head.success) throw new FormatError({ kind: 'not-a-bundle' });
  const { version } = head.output;
  if (version !== formatVersion) throw new FormatError({ kind: 'other-version', version });
  const manifest = check(manifestSchema, json);
  const wrong = findWrongSum(manifest);
  if (wrong) throw new FormatError({ kind: 'broken', ...wrong });
  return manifest;
}

/** The rows that a parsed JSON value holds. Throws a FormatError. */
export function checkRows(json: unknown): RowsFile {
  return check(rowsFileSchema, json);
}

/** The articles that a parsed JSON value holds. Throws a FormatError. */
export function checkPack(json: unknown): PackFile {
  return check(packFileSchema, json);
}

/** The headlines of ids that a parsed JSON value holds. Throws a FormatError. */
export function checkIds(json: unknown): IdsFile {
  return check(idsFileSchema, json);
}

/** What a parsed JSON value holds by a schema. Throws a FormatError that tells the first fault. */
export function check<T extends v.GenericSchema>(schema: T, json: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new FormatError({ kind: 'broken', where: v.getDotPath(issue) ?? 'the file', what: issue.message });
}
