// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcement, pause, stay } from './announcement.tsx';

/** Draws an announcement, and gives how to draw it with other words. */
async function announce(words: string | null): Promise<(words: string | null) => Promise<void>> {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const draw = (next: string | null) => act(async () => root.render(<Announcement words={next} />));
  await draw(words);
  return draw;
}

const pass = (milliseconds: number) => act(async () => vi.advanceTimersByTime(milliseconds));
const heard = () => document.querySelector('[aria-live="polite"]')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an announcement', () => {
  it('says nothing of what was there from the beginning', async () => {
    await announce('15 of 15 articles');
    await pass(pause);
    expect(heard()).toBe('');
  });

  it('says words that have changed, as one text, and is empty again when they are said', async () => {
    const draw = await announce('15 of 15 articles');
    await draw('3 of 15 articles');
    expect(heard()).toBe('');
    await pass(pause);
    expect(heard()).toBe('3 of 15 articles');
    expect(document.querySelector('[aria-live="polite"]')?.childNodes).toHaveLength(1);
    await pass(stay);
    expect(heard()).toBe('');
  });

  it('says only the last of changes that follow each other', async () => {
    const draw = await announce('15 of 15 articles');
    await draw('8 of 15 articles');
    await pass(pause - 1);
    await draw('3 of 15 articles');
    await pass(pause - 1);
    expect(heard()).toBe('');
    await pass(1);
    expect(heard()).toBe('3 of 15 articles');
  });

  it('says nothing of a change that was taken back', async () => {
    const draw = await announce('15 of 15 articles');
    await draw('8 of 15 articles');
    await draw('15 of 15 articles');
    await pass(pause);
    expect(heard()).toBe('');
  });

  it('waits for what is not certain yet', async () => {
    const draw = await announce(null);
    await pass(pause);
    expect(heard()).toBe('');
    await draw('3 of 15 articles');
    await pass(pause);
    expect(heard()).toBe('3 of 15 articles');
    await draw(null);
    await pass(pause + stay);
    await draw('3 of 15 articles');
    await pass(pause);
    expect(heard()).toBe('');
  });
});
