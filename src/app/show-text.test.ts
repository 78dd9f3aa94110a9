// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { isArticleId } from '#core/article-id.ts';
import { drawOpeningArticle } from './first-view.tsx';
import { findHeadline } from './find-headline.ts';
import { findText } from './find-text.ts';
import { showHeadline } from './show-headline.ts';
import { showText } from './show-text.ts';

const id = '000000000001';
const beginning = { text: 'The bell of the old ferry…', minutes: 1, original: false, archived: false };
const headline = { id, title: 'The Bell Is Back', source: 'Harbour Times', published: '2019-11-06', authors: [] };
const body = '<p>The bell of the old ferry hangs where it hung.</p><h2>At noon</h2><p onclick="alert(1)">It rang.<script>alert(2)</script></p>';

/** What stands in the page once it was shown a headline, and then a text. */
function show(json: object): HTMLElement {
  const found = isArticleId(id) ? findHeadline({ headlines: [json] }, id) : null;
  if (found) showHeadline(document, found);
  showText(document, body);
  return document.querySelector<HTMLElement>('#root') ?? document.body;
}

beforeEach(() => {
  document.documentElement.dataset['opens'] = 'elsewhere';
  document.body.innerHTML = `<template id="opening">${drawOpeningArticle({ title: 'The Riverside Archive', description: '', language: 'en' })}</template><div id="root"></div>`;
});

describe('the text of an article that was opened', () => {
  it('stands in the place of its first words, made safe', () => {
    const root = show({ ...headline, beginning });
    expect(root.querySelector('.article-body')?.innerHTML).toBe('<p>The bell of the old ferry hangs where it hung.</p><h2>At noon</h2><p>It rang.</p>');
  });

  it('is not awaited any more', () => {
    const root = show({ ...headline, beginning });
    expect(root.querySelector('[role="status"][aria-busy]')).toBeNull();
    expect(root.querySelector('article')?.hasAttribute('aria-busy')).toBe(false);
  });

  it('waits for the program where more may come between it and its head', () => {
    const root = show(headline);
    expect(root.textContent).not.toContain('It rang.');
    expect(root.querySelector('article')?.getAttribute('aria-busy')).toBe('true');
  });

  it('is left to the program that has drawn the page', () => {
    document.body.innerHTML = '<div class="article-page"><article><div class="article-body">Drawn</div></article></div>';
    showText(document, body);
    expect(document.body.textContent).toBe('Drawn');
  });
});

describe('the text of an article in a pack', () => {
  const find = (json: unknown): string => (isArticleId(id) ? findText(json, id) : 'no id');

  it('is its body', () => expect(find({ articles: [{ id: '000000000000', body: 'another' }, { id, body }] })).toBe(body));

  it.each([null, 7, [], {}, { articles: 7 }, { articles: [null, { id: '000000000000', body }] }, { articles: [{ id, body: 7 }] }])('is nothing in %j', (json) => expect(find(json)).toBe(''));
});
