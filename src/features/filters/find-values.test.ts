import { describe, expect, it } from 'vitest';
import { findValues } from './find-values.ts';

const authors = ['Élodie Marchand', 'Ann Lee', 'صحيفة المرفأ', ''];
const find = (wanted: string) => findValues(authors, 'author', wanted).map((place) => authors[place]);

describe('finding a value of a facet', () => {
  it('finds all while nothing is looked for', () => {
    expect(find('  ')).toEqual(authors);
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
