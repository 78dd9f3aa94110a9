import { describe, expect, it } from 'vitest';
import { countChanges } from './snapshot.ts';

const snapshot = (files: Readonly<Record<string, string>>) => ({ digests: new Map(Object.entries(files)), bytes: 0 });

describe('what differs between two builds', () => {
  it('counts files that are new, gone or changed, each once', () => {
    const before = snapshot({ same: '1', changed: '1', gone: '1' });
    expect(countChanges(before, snapshot({ same: '1', changed: '2', new: '1' }))).toBe(3);
    expect(countChanges(before, before)).toBe(0);
  });
});
