import { NavigationType } from 'react-router-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTabHistory, type Tab } from './tab-history.ts';

const base = 'https://archive.example';

/** A tab that keeps its entries in a list, as a browser does. */
class FakeTab implements Tab {
  readonly entries: { state: unknown; url: URL }[];
  at = 0;
  readonly #listeners = new Map<string, () => void>();
  readonly history: Tab['history'];

  constructor(address: string) {
    this.entries = [{ state: null, url: new URL(address, base) }];
    const put = (state: unknown, url: string | URL | null | undefined): void => {
      this.entries.splice(this.at, Infinity, { state, url: new URL(url ?? '', base) });
    };
    const stateNow = (): unknown => this.entry.state;
    this.history = {
      get state() {
        return stateNow();
      },
      pushState: (next, _, url) => {
        this.at += 1;
        put(next, url);
      },
      replaceState: (next, _, url) => put(next, url),
      go: (steps = 0) => {
        this.at += steps;
        this.tell('popstate');
      },
    };
  }

  get entry(): { state: unknown; url: URL } {
    const entry = this.entries[this.at];
    if (!entry) throw new RangeError(`No entry ${this.at}`);
    return entry;
  }

  get location(): Tab['location'] {
    return this.entry.url;
  }

  addEventListener(type: string, listener: () => void): void {
    this.#listeners.set(type, listener);
  }

  tell(type: 'popstate' | 'pagehide'): void {
    this.#listeners.get(type)?.();
  }

  get addresses(): string[] {
    return this.entries.map(({ url }) => url.pathname + url.search + url.hash);
  }
}

const seenFirst = { flushSync: true };

/** Draws a frame, and does what waits for it. */
const drawFrame = (): void => void vi.runAllTimers();

describe('the history of a tab', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback));
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
    return () => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    };
  });

  it('begins with what the address line says', () => {
    const { place } = makeTabHistory(new FakeTab('/paper/?from=2019#top'));
    expect(place()).toEqual({ location: { pathname: '/paper/', search: '?from=2019', hash: '#top', state: null, key: 'default' }, action: NavigationType.Pop });
  });

  it('finds the entry again after a reload', () => {
    const tab = new FakeTab('/');
    const before = makeTabHistory(tab);
    before.navigator.push('/a/1', { search: '?from=2019' });
    expect(makeTabHistory(tab).place().location).toEqual(before.place().location);
  });

  it('writes a step at once', () => {
    const tab = new FakeTab('/');
    const { navigator, place } = makeTabHistory(tab);
    navigator.push({ pathname: '/a/1', search: '', hash: '#note' }, 'opened');
    expect(tab.addresses).toEqual(['/', '/a/1#note']);
    expect(place()).toMatchObject({ location: { pathname: '/a/1', hash: '#note', state: 'opened' }, action: NavigationType.Push });
  });

  it('gives a place in the letters that the address line has', () => {
    const tab = new FakeTab('/');
    const { navigator, place } = makeTabHistory(tab);
    navigator.push('/a/1/鐘 聲');
    expect(place().location.pathname).toBe(tab.location.pathname);
    navigator.push('//elsewhere.example/');
    expect(tab.entry.url.host).toBe('archive.example');
  });

  it('writes what is to be seen first once it is drawn', () => {
    const tab = new FakeTab('/');
    const { navigator, place, listen } = makeTabHistory(tab);
    const heard = vi.fn<() => void>();
    listen(heard);
    navigator.push('/?from=2019', null, seenFirst);
    expect(heard).toHaveBeenCalledOnce();
    expect(place().location.search).toBe('?from=2019');
    expect(tab.addresses).toEqual(['/']);
    drawFrame();
    expect(tab.addresses).toEqual(['/', '/?from=2019']);
    expect(makeTabHistory(tab).place().location).toEqual(place().location);
  });

  it('writes what waits in its order, before any other step', () => {
    const tab = new FakeTab('/');
    const { navigator } = makeTabHistory(tab);
    navigator.replace('/?source=A', null, seenFirst);
    navigator.push('/?source=A', 'sheet', seenFirst);
    navigator.push('/a/1');
    expect(tab.addresses).toEqual(['/?source=A', '/?source=A', '/a/1']);
    drawFrame();
    expect(tab.addresses).toHaveLength(3);
  });

  it('writes what waits before the page is left, and before it goes back itself', () => {
    const left = new FakeTab('/');
    makeTabHistory(left).navigator.push('/?from=2019', null, seenFirst);
    left.tell('pagehide');
    expect(left.addresses).toEqual(['/', '/?from=2019']);

    const back = new FakeTab('/');
    const { navigator, place } = makeTabHistory(back);
    navigator.push('/?from=2019', null, seenFirst);
    navigator.go(-1);
    expect(back.addresses).toEqual(['/', '/?from=2019']);
    expect(place()).toMatchObject({ location: { search: '' }, action: NavigationType.Pop });
  });

  it('drops what waits when somebody goes back before it is drawn', () => {
    const tab = new FakeTab('/');
    const { navigator, place } = makeTabHistory(tab);
    navigator.push('/?from=2019');
    navigator.push('/?from=2020', null, seenFirst);
    tab.history.go(-1);
    drawFrame();
    expect(tab.addresses).toEqual(['/', '/?from=2019']);
    expect(place().location.search).toBe('');
  });

  it('tells nobody who has stopped listening', () => {
    const { navigator, listen } = makeTabHistory(new FakeTab('/'));
    const heard = vi.fn<() => void>();
    listen(heard)();
    navigator.push('/a/1');
    expect(heard).not.toHaveBeenCalled();
  });
});
