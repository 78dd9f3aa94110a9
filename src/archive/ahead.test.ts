import { afterEach, describe, expect, it, vi } from 'vitest';
import { askAhead, takeAhead } from './ahead.ts';

/** Has the network answer every request so. */
function answerWith(answer: () => Promise<Response>) {
  const asked = vi.fn<() => Promise<Response>>(answer);
  vi.stubGlobal('fetch', asked);
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('a file that is asked for ahead', () => {
  it('is given to who comes for it, and asked for once', async () => {
    const asked = answerWith(async () => Response.json({ rows: [] }));
    expect(await askAhead('archive/a.json')).toEqual({ rows: [] });
    expect(await takeAhead('archive/a.json')).toEqual({ rows: [] });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is given once, so that who comes again asks for it anew', async () => {
    answerWith(async () => Response.json(1));
    await askAhead('archive/b.json');
    await takeAhead('archive/b.json');
    expect(await takeAhead('archive/b.json')).toBeUndefined();
  });

  it('tells when it begins to come', async () => {
    answerWith(async () => Response.json(1));
    const begun = vi.fn<() => void>();
    await askAhead('archive/c.json', begun);
    expect(begun).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['is missing', async () => new Response('', { status: 404 })],
    ['is no JSON', async () => new Response('<!doctype html>')],
    ['is out of reach', async () => Promise.reject(new TypeError('no network'))],
  ])('is left to who comes for it where it %s', async (_, answer) => {
    answerWith(answer);
    expect(await askAhead('archive/d.json')).toBeUndefined();
    expect(await takeAhead('archive/d.json')).toBeUndefined();
  });
});
