import { articlePage, naturalWidth } from './support/article-page.ts';
import { headlines } from './support/kinds.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

/** A picture of one pixel. */
const answer = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

test.describe('pictures of other hosts', () => {
  test.use({ expectedHosts: ['pictures.example'] });

  test('wait until they are asked for', async ({ page, sites }) => {
    const asked: string[] = [];
    await page.route('https://pictures.example/**', async (route) => {
      asked.push(`${new URL(route.request().url()).pathname} ${route.request().headers()['referer'] ?? 'without referrer'}`);
      await route.fulfill({ contentType: 'image/png', body: answer });
    });
    await page.goto(await permalink(sites.kinds, headlines.regatta));
    const { article, body } = articlePage(page);
    const show = article.getByRole('button', { name: 'Show 2 pictures from pictures.example' });
    await expect(show).toBeVisible();
    await expect(body).toContainText('Eleven sails without wind');
    await expect(body.getByRole('img')).toHaveCount(0);
    // Whatever would have been fetched has been by now.
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);

    await show.click();
    const pictures = body.getByRole('img');
    await expect(pictures).toHaveCount(2);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => naturalWidth(picture)).toBe(1);
    }
    expect(asked.toSorted()).toEqual(['/regatta/finish.png without referrer', '/regatta/sails.png without referrer']);
    await expect(show).toHaveCount(0);
  });

  test.describe('that cannot be fetched', () => {
    // The browser reports each of them by itself.
    test.use({ expectedErrors: [/Failed to load resource/] });

    test('leave their descriptions, and can be tried again', async ({ page, sites }) => {
      let gone = true;
      await page.route('https://pictures.example/**', (route) => {
        if (gone || route.request().url().endsWith('finish.png')) return route.abort();
        return route.fulfill({ contentType: 'image/png', body: answer });
      });
      await page.goto(await permalink(sites.kinds, headlines.regatta));
      const { article, body } = articlePage(page);
      await article.getByRole('button', { name: 'Show 2 pictures' }).click();
      await expect(article).toContainText('2 pictures of this article could not be fetched.');
      await expect(body).toContainText('Picture could not be fetched: Eleven sails without wind');
      await expect(body).toContainText('Picture could not be fetched: The finish, seen from the committee\'s boat');
      await expect(body.getByRole('img')).toHaveCount(0);

      gone = false;
      await article.getByRole('button', { name: 'Try 2 pictures again' }).press('Enter');
      await expect(article.getByRole('button', { name: 'Try 1 picture again' })).toBeVisible();
      await expect.poll(() => naturalWidth(body.getByRole('img', { name: 'Eleven sails without wind' }))).toBe(1);
      await expect(body).toContainText('Picture could not be fetched: The finish');
      // The button went away while it had the focus.
      await expect(body).toBeFocused();
    });
  });
});
