import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import * as v from 'valibot';

const address = v.pipe(v.string(), v.url());
const sitesSchema = v.object({ shipped: address, kinds: address, 'under-base': address, single: address, facets: address, many: address });

/** The addresses of the built sites, each ending in a slash. What they are built from is said in `e2e/run.ts`. */
export type Sites = Readonly<v.InferOutput<typeof sitesSchema>>;

/** What a test gets, and what it may declare with `test.use` so that it isn't taken for a mistake. */
interface Fixtures {
  sites: Sites;
  /**
   * What the console messages and page errors that this test provokes have in common. At most one pattern, with alternatives
   * inside: Playwright takes a list whose second item is an object for a value with settings of its own.
   */
  expectedErrors: [] | [RegExp];
  /** Other hosts that this test makes the reader ask, as `images.example`. */
  expectedHosts: string[];
  watched: void;
}

/** Playwright's `test`; it also fails when the page complains, breaks its content policy, or asks another host for anything. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern what a fixture depends on: nothing.
  sites: async ({}, use) => {
    await use(v.parse(v.pipe(v.string(), v.parseJson(), sitesSchema), process.env['DATELINE_E2E_SITES']));
  },
  expectedErrors: [[], { option: true }],
  expectedHosts: [[], { option: true }],
  watched: [
    async ({ browser, context, expectedErrors, expectedHosts }, use) => {
      const complaints: string[] = [];
      const foreignRequests: string[] = [];
      const watch = (watched: BrowserContext) => {
        collectComplaints(watched, complaints);
        collectForeignRequests(watched, foreignRequests, expectedHosts);
      };
      watch(context);
      // A test that plays two readers opens contexts of its own.
      browser.on('context', watch);
      await use();
      browser.off('context', watch);
      await Promise.all(browser.contexts().map(settle));
      const unexpected = complaints.filter((complaint) => !expectedErrors.some((pattern) => pattern.test(complaint)));
      expect.soft(unexpected, 'the page should have nothing to complain about').toEqual([]);
      expect.soft(foreignRequests, 'the page should ask no other host for anything').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** What the browser says about a page that breaks its Content-Security-Policy or its Trusted Types; not always as an error. */
const policyReport = /content.security.policy|trusted ?(types|html|script)/i;

function collectComplaints(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (webError) => complaints.push(`uncaught: ${webError.error().message}`));
  context.on('console', (message) => {
    // Only a message of the app itself has arguments. The browser's own warnings, of a driver say, depend on the machine.
    const fromApp = message.args().length > 0;
    const isWarning = message.type() === 'warning' && (fromApp || policyReport.test(message.text()));
    if (message.type() === 'error' || isWarning) {
      complaints.push(`console.${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
}

/** Lets complaints that are under way arrive: an answer of the page comes after all that it said before. */
async function settle(context: BrowserContext): Promise<void> {
  // A page that is closing or has crashed has no more to say.
  await Promise.all(context.pages().map((page) => page.evaluate('0').catch(() => undefined)));
}

/** Every site of a test is served from 127.0.0.1; the articles' images, scripts and frames have names. */
function collectForeignRequests(context: BrowserContext, requests: string[], expectedHosts: readonly string[]): void {
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isForeign = /^https?:$/.test(protocol) && hostname !== '127.0.0.1' && !expectedHosts.includes(hostname);
    if (isForeign) requests.push(`${request.method()} ${request.url()}`);
  });
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Checks the page as it stands for barriers to accessibility, by all rules or by those given; says for each the rule, the elements,
 * and how to mend it.
 */
export async function expectNoAxeViolations(page: Page, rules?: string[]): Promise<void> {
  // The legacy mode does without a second page for each check; it differs in frames only, and the reader has none.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? builder.withRules(rules) : builder.withTags(axeTags)).analyze();
  const found = violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const summary = (failureSummary ?? '').replace(/\s*\n\s*/g, ' ');
      return `${id} (${impact ?? 'unrated'}): ${help}; ${target.join(' ')}; ${summary}`;
    }),
  );
  expect(found, `axe should find nothing on ${page.url()}`).toEqual([]);
}
