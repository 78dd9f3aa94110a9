import { describe, expect, it } from 'vitest';
import { countChanges } from './snapshot.ts';

const snapshot = (files: Readonly<Record<string, string>>) => ({ digests: new Map(Object.entries(files)), bytes: 0 });

describe('what differs between two builds', () => {
  it('is sent where it is new or changed, and else gone', () => {
    const before = snapshot({ same: '1', changed: '1', gone: '1', 'gone too': '1' });
    expect(countChanges(before, snapshot({ same: '1', changed: '2', new: '1', 'new too': '1' }))).toEqual({ sent: 3, gone: 2 });
  });

  it('is nothing where nothing was changed', () => {
    const before = snapshot({ same: '1' });
    expect(countChanges(before, before)).toEqual({ sent: 0, gone: 0 });
  });
});
