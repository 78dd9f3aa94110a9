import type { Page } from '@playwright/test';

/** The sheet of filters, and the button that opens it. */
export function filterSheet(page: Page) {
  const sheet = page.getByRole('dialog', { name: 'Filter the articles' });
  return {
    sheet,
    open: page.getByRole('button', { name: 'Filter ·' }),
    /** It has the focus where no button has it: of the sheet itself a screen reader would read out all. */
    heading: sheet.getByRole('heading', { name: 'Filters' }),
    close: sheet.getByRole('button', { name: 'Close filters' }),
    chip: (words: string) => sheet.getByRole('list', { name: 'Filters that are on' }).getByRole('button').filter({ hasText: words }),
    show: sheet.getByRole('button', { name: 'Show' }).last(),
    from: sheet.getByRole('textbox', { name: 'From' }),
    source: (name: string) => sheet.getByRole('checkbox', { name, exact: true }),
  };
}
