// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type ArticleId, isArticleId } from '#core/article-id.ts';
import { drawOpeningArticle } from './first-view.tsx';
import { showHeadline } from './show-headline.ts';

const id = idOf('000000000001');
const headline = { id, title: 'The Bell <b>Is</b> Back', source: 'Harbour Times', published: '2019-11-06T08:30:00+01:00', authors: ['Ann Lee', 'Bo Berg'] };

function idOf(text: string): ArticleId {
  if (!isArticleId(text)) throw new Error(`${text} is no id`);
  return text;
}

/** What stands in the page once it was shown what a file of ids holds. */
function show(json: unknown): HTMLElement {
  showHeadline(document, json, id);
  return document.querySelector<HTMLElement>('#root') ?? document.body;
}

const wordsOf = (root: HTMLElement, selector: string): string | null | undefined => root.querySelector(selector)?.textContent;

beforeEach(() => {
  document.documentElement.dataset['opens'] = 'elsewhere';
  document.body.innerHTML = `<template id="opening" data-language="en">${drawOpeningArticle({ title: 'The Riverside Archive', description: '', language: 'en' })}</template>
    <div id="root" data-first-view="8f14e45fceea"><ul><li>The head of the list</li></ul></div>`;
});

describe('a headline', () => {
  it('stands on the page as its article will', () => {
    const root = show({ headlines: [{ ...headline, id: idOf('000000000000'), title: 'Another' }, headline] });
    expect(wordsOf(root, 'h1')).toBe('The Bell <b>Is</b> Back');
    expect(wordsOf(root, '.source')).toBe('Harbour Times');
    expect(wordsOf(root, '.by')).toBe('Ann Lee, Bo Berg');
    expect(wordsOf(root, 'time')).toBe('Wednesday, 6 November 2019, 08:30 UTC+01:00');
    expect(root.querySelector('time')?.dateTime).toBe(headline.published);
    expect(root.querySelector('h1')?.lang).toBe('en');
    expect(wordsOf(root, '.home')).toBe('The Riverside Archive');
  });

  it('takes the place of the list, which was hidden', () => {
    const root = show({ headlines: [headline] });
    expect(root.textContent).not.toContain('The head of the list');
    expect(root.dataset).not.toHaveProperty('firstView');
    expect(document.documentElement.dataset).not.toHaveProperty('opens');
  });

  it('in Arabic runs from right to left', () => {
    const root = show({ headlines: [{ ...headline, title: 'عاد الجرس إلى البرج' }] });
    expect(root.querySelector('h1')?.dir).toBe('rtl');
    expect(root.querySelector<HTMLElement>('.facts')?.dir).toBe('rtl');
  });

  it('says what is not known', () => {
    const root = show({ headlines: [{ ...headline, source: '', published: null, authors: [] }] });
    expect(root.querySelector('time')).toBeNull();
    expect(wordsOf(root, '.facts')).toContain('Undated');
    expect(wordsOf(root, '.source')).toBe('Source not known');
    expect(wordsOf(root, '.by')).toBe('No author given');
  });

  it.each([null, 7, {}, { headlines: 'none' }, { headlines: [] }, { headlines: [null, 'x'] }, { headlines: [{ ...headline, title: 7 }] }, { headlines: [{ ...headline, published: 'soon' }] }])(
    'that cannot be understood is not shown: %j',
    (json) => expect(show(json).textContent).toContain('The head of the list'),
  );

  it('comes too late where somebody draws already', () => {
    delete document.documentElement.dataset['opens'];
    expect(show({ headlines: [headline] }).textContent).toContain('The head of the list');
  });
});
