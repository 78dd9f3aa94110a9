import { describe, expect, it } from 'vitest';
import { findValues } from './find-values.ts';

const entries = [['Élodie Marchand', 3], ['Ann Lee', 2], ['صحيفة المرفأ', 1], ['', 1]] as const;
const find = (wanted: string) => findValues(entries, 'author', wanted).map(([value]) => value);

describe('finding a value of a facet', () => {
  it('finds all while nothing is looked for', () => {
    expect(find('  ')).toEqual(entries.map(([value]) => value));
  });

  it('finds names however they are written, by words in any order', () => {
    expect(find('elodie')).toEqual(['Élodie Marchand']);
    expect(find('MARCH élo')).toEqual(['Élodie Marchand']);
    expect(find('صَحيفة')).toEqual(['صحيفة المرفأ']);
    expect(find('nobody')).toEqual([]);
  });

  it('finds what has no name by what it is called', () => {
    expect(find('not known')).toEqual(['']);
  });
});
