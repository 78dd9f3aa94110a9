// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type ArticleId, isArticleId } from '#core/article-id.ts';
import { findHeadline } from './find-headline.ts';
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
  const found = findHeadline(json, id);
  if (found) showHeadline(document, found);
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

  it('keeps a place for a reading time, but where no text was preserved', () => {
    expect(show({ headlines: [headline] }).querySelector('.reading-time')).not.toBeNull();
    document.documentElement.dataset['opens'] = 'elsewhere';
    expect(show({ headlines: [{ ...headline, minutes: 0 }] }).querySelector('.reading-time')).toBeNull();
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

  it('alone has the shape of the text below it, and nothing that would stand between', () => {
    const root = show({ headlines: [headline] });
    expect(wordsOf(root, '.article')).not.toContain('Copy link');
    expect(root.querySelector('.article-body')).toBeNull();
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Opening the article');
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

describe('the beginning of a text', () => {
  const beginning = { text: 'It rang <img src=x onerror=alert(1)> at noon.', minutes: 4, original: true, archived: false };
  const showBeginning = (change: object = {}): HTMLElement => show({ headlines: [{ ...headline, beginning: { ...beginning, ...change } }] });

  it('stands below the headline as words, whatever it says', () => {
    const root = showBeginning();
    expect(wordsOf(root, '.article-body')).toBe('It rang <img src=x onerror=alert(1)> at noon.');
    expect(root.querySelector('img')).toBeNull();
    expect(wordsOf(root, '.reading-time')).toBe('4 min');
    expect(root.querySelector('article')?.getAttribute('aria-busy')).toBe('true');
    expect(root.querySelector('.article-body + .skeleton')).not.toBeNull();
  });

  it('keeps the place of what will stand between', () => {
    expect(wordsOf(showBeginning(), '.provenance')).toBe('Read the original at Harbour TimesCopy link');
  });

  it('keeps no place for what its article has not', () => {
    expect(wordsOf(showBeginning({ original: false, archived: true }), '.provenance')).toBe('No original address was savedArchived copyCopy link');
  });

  it('tells of pictures that wait', () => {
    const root = showBeginning({ pictures: { count: 2, hosts: ['a.example', 'b.example'] } });
    expect(wordsOf(root, '.foreign-pictures')).toBe(
      '2 pictures of this article are not part of the archive. Fetching them tells the other side that you read here. Show 2 pictures from a.example and b.example',
    );
  });

  it('comes after the picture that comes before it', () => {
    const htmlOf = (picture: object): string | undefined => showBeginning({ text: 'It rang.', picture }).querySelector('.article-body')?.innerHTML;
    expect(htmlOf({ description: 'The bell', inFigure: false })).toBe('<p class="picture"><span class="picture-waiting">Picture: The bell</span></p><p class="text">It rang.</p>');
    document.documentElement.dataset['opens'] = 'elsewhere';
    expect(htmlOf({ description: '', inFigure: true, caption: 'By <Ann>' })).toBe(
      '<figure><span class="picture-waiting">Picture</span><figcaption>By &lt;Ann&gt;</figcaption></figure><p class="text">It rang.</p>',
    );
  });

  it('is set in its own language, from right to left where that is', () => {
    const body = showBeginning({ text: 'Salam', language: 'fa' }).querySelector('.article-body');
    expect([body?.getAttribute('lang'), body?.getAttribute('dir')]).toEqual(['fa', 'rtl']);
  });

  it('may part from the mark of what is left out, so that its last word stands where it will', () => {
    expect(wordsOf(showBeginning({ text: 'It rang…' }), '.article-body')).toBe('It rang\u200b…');
  });

  it.each([null, 7, {}, { ...beginning, text: 7 }])('that cannot be understood leaves the headline alone: %j', (json) => {
    const root = show({ headlines: [{ ...headline, beginning: json }] });
    expect(wordsOf(root, 'h1')).toBe(headline.title);
    expect(root.querySelector('.article-body')).toBeNull();
  });
});
