/**
 * Keeps what somebody does with a page that stands there before its program does: the last button that was pressed, or what was typed into a field or chosen from a list.
 * What it gives does it again, once there is somebody to answer, and keeps nothing from then on. Links need no program.
 */
export function keepPresses(page: Document): () => void {
  let kept: (() => unknown) | null = null;
  const keepClick = ({ target }: Event): void => {
    // The bars of the timeline are buttons by their role alone, and drawn.
    const button = target instanceof Element ? target.closest('button, [role="button"]') : null;
    if (button) kept = () => button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };
  const keepInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) kept = typeAgain(target, target.value);
    if (target instanceof HTMLSelectElement) kept = chooseAgain(target, target.value);
  };
  page.addEventListener('click', keepClick, true);
  page.addEventListener('input', keepInput, true);
  return () => {
    page.removeEventListener('click', keepClick, true);
    page.removeEventListener('input', keepInput, true);
    kept?.();
    kept = null;
  };
}

/** What a program makes of a field it takes over is its own affair: to it the words come anew. */
function typeAgain(field: HTMLInputElement, typed: string): () => void {
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  return () => {
    const words = field.value === '' ? typed : field.value;
    // React knows by a setter of its own what it has seen of a field; what is written past it is news.
    field.value = '';
    own?.set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}

/** The page that is drawn by a program shows its own choice again, so it is put back with the news of it. */
function chooseAgain(list: HTMLSelectElement, chosen: string): () => void {
  return () => {
    list.value = chosen;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };
}
