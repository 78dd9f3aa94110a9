import { describe, expect, it } from 'vitest';
import { parseDatePart } from './date-part.ts';
import { describePreservation } from './describe-preservation.ts';

describe('how an archive came to be', () => {
  it('is said as far as it is known', () => {
    const [month, day] = [parseDatePart('2024-05')!, parseDatePart('2024-05-06')!];
    expect(describePreservation({ preservedBy: 'The Harbour Library', preservedOn: month })).toBe('Preserved by The Harbour Library in May 2024');
    expect(describePreservation({ preservedOn: day })).toBe('Preserved on 6 May 2024');
    expect(describePreservation({ preservedBy: 'Ann Lee' })).toBe('Preserved by Ann Lee');
    expect(describePreservation({})).toBe('');
  });
});
