import { expect, it } from 'vitest';
import { parseDay } from '../day.ts';
import { axisLabels } from './axis.ts';
import { periodsBetween } from './periods.ts';

const labels = (first: string, last: string, unit: 'year' | 'month' | 'day') =>
  axisLabels(periodsBetween(parseDay(first)!, parseDay(last)!, unit)).map(({ place, text }) => `${place}: ${text}`);

it('labels the weeks of a month', () => {
  expect(labels('2019-06-01', '2019-06-30', 'day')).toEqual(['0: 1 Jun', '7: 8 Jun', '14: 15 Jun', '21: 22 Jun']);
});

it('labels the months of a year', () => {
  expect(labels('2019-01-01', '2019-12-31', 'month')).toEqual(['0: Jan', '2: Mar', '4: May', '6: Jul', '8: Sept', '10: Nov']);
});

it('labels the years of months, and some of many years', () => {
  expect(labels('2018-09-01', '2020-12-31', 'month')).toEqual(['0: 2018', '4: 2019', '16: 2020']);
  expect(labels('1990-01-01', '2019-12-31', 'year')).toEqual(['0: 1990', '5: 1995', '10: 2000', '15: 2005', '20: 2010', '25: 2015']);
});

it('leaves out the label of a year that has hardly begun', () => {
  expect(labels('2018-11-01', '2022-12-31', 'month')).toEqual(['2: 2019', '14: 2020', '26: 2021', '38: 2022']);
});

it('labels every one of a few days', () => {
  expect(labels('2019-12-30', '2020-01-02', 'day')).toEqual(['0: 30 Dec', '1: 31 Dec', '2: 1 Jan', '3: 2 Jan']);
});
