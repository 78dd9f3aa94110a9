// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepReading } from './keep-reading.ts';

const text = '<p>The <a href="/a/1">bell</a> and <em>the <a href="/a/1">boat</a></em>.</p><details><summary>More</summary>It rang.</details>';

/** A page of the reader, before its program and then by it. */
function draw(kind: 'opening' | 'drawn', busy = false): void {
  const list = kind === 'drawn' ? '<aside><a href="/a/1">The bell</a></aside>' : '';
  document.body.innerHTML = `<div id="root"><div class="article-page ${kind}">${list}<a href="/">Back</a><main><article${busy ? ' aria-busy="true"' : ''}><div class="article-body">${text}</div></article></main></div></div>`;
}

const find = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) ?? document.body;
const scrollTo = vi.fn<(to: ScrollToOptions) => void>();

beforeEach(() => {
  vi.stubGlobal('scrollTo', scrollTo);
  scrollTo.mockClear();
  draw('opening');
});

describe('who reads an article before its program is there', () => {
  it('has the focus where they had it', () => {
    find('em a').focus();
    const putBack = keepReading(document);
    draw('drawn');
    putBack();
    expect(document.activeElement).toBe(find('em a'));
  });

  it('has the focus outside of the text as well', () => {
    find('a[href="/"]').focus();
    const putBack = keepReading(document);
    draw('drawn');
    putBack();
    expect(document.activeElement).toBe(find('a[href="/"]'));
  });

  it('has the same words selected', () => {
    const [from, to] = [find('p').firstChild, find('em a').firstChild];
    if (from && to) document.getSelection()?.setBaseAndExtent(from, 2, to, 3);
    const words = String(document.getSelection());
    const putBack = keepReading(document);
    draw('drawn');
    putBack();
    expect(words).toBe('e bell and the boa');
    expect(String(document.getSelection())).toBe(words);
  });

  it('finds unfolded what they unfolded', () => {
    document.querySelector('details')?.setAttribute('open', '');
    const putBack = keepReading(document);
    draw('drawn');
    putBack();
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('is as far down the page', () => {
    vi.stubGlobal('scrollY', 640);
    const putBack = keepReading(document);
    draw('drawn');
    putBack();
    expect(scrollTo).toHaveBeenCalledWith({ top: 640, behavior: 'instant' });
  });
});

it('where no text stands yet, nobody is moved', () => {
  draw('opening', true);
  const putBack = keepReading(document);
  draw('drawn');
  putBack();
  expect(scrollTo).not.toHaveBeenCalled();
});
