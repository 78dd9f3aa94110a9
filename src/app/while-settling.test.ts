// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whileSettling } from './while-settling.ts';

/** About what a frame takes, in milliseconds. */
const frame = 17;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('while rows settle, a page', () => {
  it('is put right at once and for some frames, and then no more', () => {
    const putRight = vi.fn<() => void>();
    whileSettling(putRight);
    expect(putRight).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(3 * frame);
    expect(putRight.mock.calls.length).toBeGreaterThan(2);
    vi.advanceTimersByTime(60 * frame);
    const times = putRight.mock.calls.length;
    vi.advanceTimersByTime(60 * frame);
    expect(putRight).toHaveBeenCalledTimes(times);
  });

  it.each(['wheel', 'touchstart', 'pointerdown', 'keydown'])('is left to whoever scrolls or presses something: %s', (event) => {
    const putRight = vi.fn<() => void>();
    whileSettling(putRight);
    document.body.dispatchEvent(new Event(event, { bubbles: true }));
    vi.advanceTimersByTime(60 * frame);
    expect(putRight).toHaveBeenCalledTimes(1);
  });

  it('is left alone once it is told to be', () => {
    const putRight = vi.fn<() => void>();
    whileSettling(putRight)();
    vi.advanceTimersByTime(60 * frame);
    expect(putRight).toHaveBeenCalledTimes(1);
  });
});
