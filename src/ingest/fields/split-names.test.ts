import { describe, expect, it } from 'vitest';
import { splitNames } from './split-names.ts';

describe('a text of authors', () => {
  it.each([
    ['Ann Lee and Bo Chen', ['Ann Lee', 'Bo Chen']],
    ['Ann Lee, Bo Chen and Cy Diaz', ['Ann Lee', 'Bo Chen', 'Cy Diaz']],
    ['Ann Lee, Bo Chen, and Cy Diaz', ['Ann Lee', 'Bo Chen', 'Cy Diaz']],
    ['Ann Lee; J. R. van der Berg', ['Ann Lee', 'J. R. van der Berg']],
    ["Bo Chen, Ann Lee, and Remi d'Arras", ['Bo Chen', 'Ann Lee', "Remi d'Arras"]],
    ["Ann O'Brien & Élodie Müller-Roux", ["Ann O'Brien", 'Élodie Müller-Roux']],
    ['Анна Лис, Борис Чен', ['Анна Лис', 'Борис Чен']],
  ])('%s names several', (text, names) => expect(splitNames(text)).toEqual(names));

  it.each([
    'Ann Lee',
    'Lee, Ann',
    'Lee, Ann and Chen, Bo',
    'Ann Lee, Jr.',
    'Ann Lee, our correspondent in Oslo',
    'Ministry of Health, Labour and Welfare',
    'Health Department and Rural Affairs Office',
    'Sandford and Sons',
    '港口記者、李安',
    '',
  ])('%j is one', (text) => expect(splitNames(text)).toEqual([text]));
});
