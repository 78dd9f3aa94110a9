// @vitest-environment jsdom
import { act, type RefCallback } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { passFocusOn } from './pass-focus-on.ts';

/** A page with a list in it, and in the list a button that vanishes. */
function Page({ shown, passing }: { readonly shown: boolean; readonly passing: RefCallback<HTMLElement> }) {
  return (
    <>
      <h1 tabIndex={-1}>Heading</h1>
      <main tabIndex={-1}>
        {shown && (
          <p>
            <button ref={passing}>Vanishing</button>
          </p>
        )}
        <button>Next</button>
      </main>
      {shown && (
        <aside tabIndex={-1}>
          <button ref={passing}>Beside</button>
        </aside>
      )}
    </>
  );
}

const button = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

/** Draws the page, gives the focus to a button, and draws the page again without it; another ref stands there at each drawing. */
async function loseButton(name: string, heir?: () => Element | null | undefined): Promise<void> {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const draw = (shown: boolean) => act(async () => root.render(<Page shown={shown} passing={passFocusOn(heir)} />));
  await draw(true);
  button(name)?.focus();
  await draw(true);
  expect(document.activeElement?.textContent).toBe(name);
  await draw(false);
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.replaceChildren();
});

describe('what vanishes with the focus passes it', () => {
  it('to its heir', async () => {
    await loseButton('Vanishing', () => button('Next'));
    expect(document.activeElement?.textContent).toBe('Next');
  });

  it('to what stood around it where it has no heir', async () => {
    await loseButton('Vanishing');
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('to the heading of the page where what stood around it has vanished too', async () => {
    await loseButton('Beside');
    expect(document.activeElement?.tagName).toBe('H1');
  });
});

it('what vanishes without the focus takes it from nobody', async () => {
  await loseButton('Next', () => button('Vanishing'));
  expect(document.activeElement?.textContent).toBe('Next');
});
