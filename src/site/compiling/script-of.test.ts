import { describe, expect, it } from 'vitest';
import { scriptOf } from './script-of.ts';

describe('the script of a module', () => {
  it.each([
    ['/p/src/app/early-article.ts', 'headline'],
    ['/p/src/core/labels.ts', 'headline'],
    ['/p/src/app/main.ts', 'early'],
    ['/p/src/core/filter/filter.ts', 'early'],
    ['/p/src/archive/queries.ts', 'early'],
    ['/p/src/core/facets/by-articles.ts', 'early'],
    ['/p/node_modules/valibot/dist/index.mjs', 'early'],
    ['C:\\p\\node_modules\\valibot\\dist\\index.mjs', 'early'],
    ['/p/node_modules/react-dom/client.js', 'reader'],
    ['/p/src/archive/use-rows.ts', 'reader'],
    ['/p/src/app/router.tsx', 'reader'],
    ['/p/src/app/pages/fault-page.tsx', 'reader'],
    ['/p/src/ui/message.tsx', 'reader'],
    ['/p/src/app/pages/list-page.tsx', null],
    ['/p/src/core/timeline/bars.ts', null],
    ['/p/src/archive/sanitise-body.ts', 'text'],
    ['/p/src/archive/use-articles-ahead.ts', null],
    ['/p/node_modules/dompurify/dist/purify.es.mjs', 'text'],
    ['/p/src/features/filters/chips.tsx', null],
  ])('%s is %s', (module, script) => expect(scriptOf(module)).toBe(script));
});
