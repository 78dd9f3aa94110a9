import type { Page } from '@playwright/test';
import { articlePage } from './support/article-page.ts';
import { all, headlines } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { filterSheet } from './support/filter-sheet.ts';
import { permalink } from './support/permalink.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

test.describe('a date that is typed', () => {
  test('may be a month in words, and is shown as it was understood', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.from.pressSequentially('June 2019');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-06`);
    await expect(list.from).toHaveValue('June 2019');
    await list.to.pressSequentially('june 2019');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-06&to=2019-06`);
    await expect(list.from).toHaveValue('Jun 2019');
    await list.to.press('Enter');
    await expect(list.to).toHaveValue('Jun 2019');
    await expect(list.to).toHaveAccessibleDescription('to 30 Jun 2019');
    await expect(list.from).toHaveAccessibleDescription(/^from 1 /);
    await expect(list.links).toHaveText([headlines.regatta]);
    await expect(list.chip('In June 2019')).toBeVisible();
  });

  test('may be a day in words, and narrows nothing before it is one', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.from.pressSequentially('6 Nov');
    await expect(list.from).toHaveValue('6 Nov');
    await expect(page).toHaveURL(sites.kinds);
    await expect(list.from).toHaveAttribute('aria-invalid', 'false');
    await list.from.pressSequentially(' 2019');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11-06`);
    await list.to.fill('November 6th, 2019');
    await expect(list.links).toHaveText([headlines.nightMarket, headlines.swingBridge, headlines.ferryCrews]);
    await list.to.blur();
    await expect(list.to).toHaveValue('6 Nov 2019');
    await expect(list.chip('On 6 November 2019')).toBeVisible();
  });

  test('does not take the first of two digits for the whole', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.from.pressSequentially('2019-1');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019`);
    await list.from.pressSequentially('1');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11`);
    await list.from.fill('2019-1');
    await list.from.press('Enter');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-01`);
    await expect(list.from).toHaveValue('Jan 2019');
  });

  test('is kept where there is no such day, with the reason under its own field', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.from.fill('31 June 2019');
    await list.to.fill('Brumaire 2019');
    await list.to.press('Enter');
    await expect(list.from).toHaveValue('31 June 2019');
    await expect(list.from).toHaveAccessibleDescription('There is no day 31 in June 2019, which has 30.');
    await expect(list.to).toHaveValue('Brumaire 2019');
    await expect(list.to).toHaveAccessibleDescription('“Brumaire 2019” names no month that is known here. A number will do: 2019-06.');
    await expect(list.status).toHaveText(`${all} of ${all} articles`);
    await expectNoAxeViolations(page);
    await list.from.fill('30 June 2019');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-06-30&to=Brumaire+2019`);
    await expect(list.from).toHaveAttribute('aria-invalid', 'false');
    await expect(list.to).toHaveAttribute('aria-invalid', 'true');
  });

  test('in an address written by hand is taken when it is confirmed', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=June+2019`);
    const list = listPage(page);
    await expect(list.chip('From “June 2019” was not understood')).toBeVisible();
    await expect(list.from).toHaveAccessibleDescription('The link has this date in another form, so it is not used yet. Press Enter to use it as June 2019.');
    await list.from.focus();
    await list.from.blur();
    await expect(list.from).toHaveValue('June 2019');
    await list.from.press('Enter');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-06`);
    await expect(list.from).toHaveValue('Jun 2019');
    await page.goto(`${sites.kinds}?from=June+2019`);
    await page.getByRole('button', { name: 'Use June 2019' }).press('Enter');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-06`);
    await expect(list.from).toBeFocused();
  });

  test('that is a season or a quarter is told what can be written', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.from.fill('Q2 2019');
    await list.from.press('Enter');
    await expect(list.from).toHaveAccessibleDescription('“Q2 2019” is a quarter of a year. Write its months: Apr 2019 under From and Jun 2019 under To.');
    await expect(list.from).toHaveValue('Q2 2019');
    await list.from.fill('jun 19');
    await list.from.press('Enter');
    await expect(list.from).toHaveAccessibleDescription('“jun 19” may be June 2019 or 19 June. Write the year with four digits: Jun 2019, or 19 Jun 2019.');
    await expectNoAxeViolations(page);
  });

  test('with the month first offers the day that it would be with the day first', async ({ browser, sites }) => {
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await context.newPage();
    await page.goto(sites.kinds);
    const { from } = listPage(page);
    await from.fill('03/04/2018');
    await from.press('Tab');
    await expect(from).toHaveValue('4 Mar 2018');
    await expect(from).toHaveAccessibleDescription('Read with the month first.');
    await page.getByRole('button', { name: 'Use 3 Apr 2018' }).click();
    await expect(from).toHaveValue('3 Apr 2018');
    await expect(from).toBeFocused();
    await expect(page).toHaveURL(`${sites.kinds}?from=2018-04-03`);
    await expect(page.getByRole('button', { name: 'Use 3 Apr 2018' })).toHaveCount(0);
    await context.close();
  });

  test('does not take away the press by which its field is left, whatever there is to say of it then', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.from.fill('June');
    await list.source('Harbour Times').click();
    await expect(list.source('Harbour Times')).toBeChecked();
    await expect(page).toHaveURL(`${sites.kinds}?from=June&source=Harbour+Times`);
    await expect(list.from).toHaveAccessibleDescription('“June” lacks a year of four digits, as in 6 Nov 2019.');
  });

  test('in the sheet of a phone does not take away the tap by which its field is left @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const { open, from, source } = filterSheet(page);
    await open.tap();
    await from.fill('June');
    await source('Harbour Times').tap();
    await expect(source('Harbour Times')).toBeChecked();
    await expect(from).toHaveAccessibleDescription('“June” lacks a year of four digits, as in 6 Nov 2019.');
  });

  for (const [way, leave] of [
    ['Back', (page: Page) => page.goBack()],
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ] as const) {
    test(`in the sheet of a phone is kept and said when ${way} closes the sheet before it is finished @phone-only`, async ({ page, sites }) => {
      await page.goto(`${sites.kinds}?source=Harbour+Times`);
      await page.goto(sites.kinds);
      const list = listPage(page);
      const { sheet, open, from } = filterSheet(page);
      await open.tap();
      await from.pressSequentially('2019');
      await expect(page).toHaveURL(`${sites.kinds}?from=2019`);
      await from.fill('June');
      await leave(page);
      await expect(sheet).toHaveCount(0);
      await expect(open).toBeFocused();
      await expect(page).toHaveURL(`${sites.kinds}?from=June`);
      await expect(list.chip('From “June” was not understood')).toBeVisible();
      await open.tap();
      await expect(from).toHaveValue('June');
      await expect(from).toHaveAccessibleDescription('“June” lacks a year of four digits, as in 6 Nov 2019.');
      // It made no step of its own.
      await page.goBack();
      await expect(sheet).toHaveCount(0);
      await page.goBack();
      await expect(page).toHaveURL(`${sites.kinds}?source=Harbour+Times`);
    });
  }

  test('that is unfinished is forgotten where Back leaves the list', async ({ page, sites }) => {
    const address = await permalink(sites.kinds, headlines.rules);
    await page.goto(address);
    const { back, headline } = articlePage(page);
    await back.click();
    await listPage(page).from.fill('June');
    await page.goBack();
    await expect(headline).toBeVisible();
    await expect(page).toHaveURL(address);
  });

  test('in the sheet of a phone is shown as it was understood @phone-only', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const { open, from, show } = filterSheet(page);
    await open.tap();
    await from.fill('6 Nov 2019');
    await expect(show).toHaveText('Show 7 articles');
    await from.blur();
    await expect(from).toHaveValue('6 Nov 2019');
    await expectNoAxeViolations(page);
  });
});

for (const [locale, address, shown] of [
  ['en-GB', '2019-11-06', '6 Nov 2019'],
  ['en-US', '2019-06-11', '11 Jun 2019'],
  ['de-DE', '2019-11-06', '6 Nov 2019'],
] as const) {
  test.describe(`a day in numbers, typed where the language is ${locale}`, () => {
    test.use({ locale });

    test('is read in the order of that language, and shown so that it can be told', async ({ page, sites }) => {
      await page.goto(sites.kinds);
      const list = listPage(page);
      await list.from.fill('06/11/2019');
      await expect(page).toHaveURL(`${sites.kinds}?from=${address}`);
      await list.from.blur();
      await expect(list.from).toHaveValue(shown);
      await list.to.fill('25.12.2019');
      await expect(page).toHaveURL(`${sites.kinds}?from=${address}&to=2019-12-25`);
    });
  });
}

test.describe('a day typed where the language is not English', () => {
  test.use({ locale: 'ru-RU' });

  test('may have the name of its month in that language', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.from.fill('6 ноября 2019 г.');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11-06`);
  });
});

test.describe('a day in numbers, typed where the language has the year first', () => {
  test.use({ locale: 'ja-JP' });

  test('is not guessed', async ({ page, sites }) => {
    await page.goto(sites.kinds);
    const list = listPage(page);
    await list.from.fill('06/11/2019');
    await list.from.press('Enter');
    await expect(list.from).toHaveAccessibleDescription('“06/11/2019” may be 6 November or 11 June. Write the month as a word, or the year first: 2019-11-06.');
    await list.from.fill('2019年11月6日');
    await expect(page).toHaveURL(`${sites.kinds}?from=2019-11-06`);
  });
});
