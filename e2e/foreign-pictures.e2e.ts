import { articlePage, naturalWidth } from './support/article-page.ts';
import { headlines } from './support/kinds.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

test.describe('pictures of other hosts', () => {
  test.use({ expectedHosts: ['pictures.example'] });

  test('wait until they are asked for', async ({ page, sites }) => {
    const asked: string[] = [];
    const answer = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
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
});
