import type { BodyContext } from './body-context.ts';
import { type Document, isElement, isText, nodesIn, type Replacements, replaceNodes } from './dom.ts';

/** Elements that act rather than say and hold no words for people. */
const wordless = ['script', 'style', 'title', 'input', 'base', 'link', 'meta'];

/** Elements that act, but may hold words; an article that mentions `<button>` without more ado would even be inside of it. */
const wordy = [
  ...['form', 'fieldset', 'legend', 'label', 'output', 'button', 'select', 'option', 'optgroup', 'datalist', 'textarea', 'dialog'],
  ...['template', 'noscript', 'applet', 'html', 'head', 'body'],
];

/** What becomes of them: taken out whole, or only themselves, leaving what they hold. */
const fates: ReadonlyMap<string, 'drop' | 'unwrap'> = new Map([
  ...wordless.map((name) => [name, 'drop'] as const),
  ...wordy.map((name) => [name, 'unwrap'] as const),
]);

/** What nobody misses on a page of text: reporting it would be noise. */
const unreported = new Set(['title', 'base', 'link', 'meta', 'fieldset', 'legend', 'label', 'option', 'optgroup', 'noscript', 'html', 'head', 'body']);

/** Drops scripts, styles and the parts of forms, the attributes that belong to them, and comments. */
export function dropActiveContent(document: Document, context: BodyContext): void {
  const replacements: Replacements = new Map();
  const dropped = new Map<string, number>();
  for (const element of nodesIn(document)) {
    if (isText(element)) continue;
    if (!isElement(element)) {
      replacements.set(element, []);
      continue;
    }
    const fate = fates.get(element.name);
    if (fate === undefined) {
      for (const name of Object.keys(element.attribs)) if (/^on|^style$/i.test(name)) delete element.attribs[name];
      continue;
    }
    if (!unreported.has(element.name)) dropped.set(element.name, (dropped.get(element.name) ?? 0) + 1);
    replacements.set(element, fate === 'drop' ? [] : element.children);
  }
  replaceNodes(replacements);
  for (const [name, count] of dropped) {
    const what = count === 1 ? `an element <${name}>, which has` : `${count} elements <${name}>, which have`;
    const done = fates.get(name) === 'drop' ? 'left out' : 'only the text inside is kept';
    context.report('left out of text', `the body has ${what} no place in an archive; ${done}`, `<${name}`);
  }
}
