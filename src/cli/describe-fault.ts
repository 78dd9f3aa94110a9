import { codeOf } from './port.ts';

/** What went wrong, for a person: in the words of the error, and where the disk is full with what to do, for the system says only that it is. */
export function describeFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return message;
  return `Nothing more can be written: the disk has no room left (${message}). What was there before is as it was; make room and start again`;
}
