import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Bytes of what a page fetches until it is quiet, per kind, and of the scripts it takes to show its list; scripts and data as a host sends them, compressed. */
async function weigh(page: Page, address: string): Promise<{ script: number; font: number; dataRequests: number; data: number }> {
  const weights = { script: 0, font: 0, dataRequests: 0, data: 0 };
  const pending: Promise<void>[] = [];
  let isShown = false;
  page.on('response', (response) => {
    const add = async (): Promise<void> => {
      const kind = response.request().resourceType();
      const isData = response.url().endsWith('.json');
      // The scripts of other pages come once this one is there.
      const isWanted = kind === 'script' ? !isShown : kind === 'font' || isData;
      if (!isWanted) return;
      const body = await response.body();
      // Fonts are compressed in themselves.
      if (kind === 'font') weights.font += body.byteLength;
      else if (isData) [weights.dataRequests, weights.data] = [weights.dataRequests + 1, weights.data + gzipSync(body).byteLength];
      else weights.script += gzipSync(body).byteLength;
    };
    pending.push(add());
  });
  await page.goto(address);
  await page.getByRole('list', { name: 'Articles' }).waitFor();
  isShown = true;
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await Promise.all(pending);
  return weights;
}

test.describe('a first view', () => {
  for (const site of ['shipped', 'many'] as const) {
    test(`of the list of ${site} stays within its bounds`, async ({ page, sites }) => {
      const weights = await weigh(page, sites[site]);
      expect(weights.script).toBeGreaterThan(0);
      expect(weights.script).toBeLessThanOrEqual(150 * 1024);
      expect(weights.font).toBeGreaterThan(0);
      expect(weights.font).toBeLessThanOrEqual(120 * 1024);
      expect(weights.dataRequests).toBeLessThanOrEqual(2);
      expect(weights.data).toBeLessThanOrEqual(100 * 1024);
    });
  }

  test('of an article takes at most three requests for its text', async ({ page, sites }) => {
    await page.goto(sites.many);
    const address = await page.getByRole('list', { name: 'Articles' }).getByRole('link').nth(3).getAttribute('href');
    const reader = await page.context().newPage();
    const asked: string[] = [];
    reader.on('request', (request) => {
      if (request.url().endsWith('.json')) asked.push(request.url());
    });
    await reader.goto(new URL(address ?? '', sites.many).href);
    await reader.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
    const text = asked.filter((url) => !url.includes('/rows/'));
    expect(text.length).toBeGreaterThan(1);
    expect(text.length).toBeLessThanOrEqual(3);
  });
});
