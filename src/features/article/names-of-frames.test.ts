// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { namesOfFrames } from './names-of-frames.ts';

const table = '<div class="wide"><table><tr><td>a</td></tr></table></div>';
const code = '<div class="wide"><pre>a</pre></div>';
const tides = '<div class="wide"><table><caption>\n Tides  of the sound </caption><tr><td>a</td></tr></table></div>';

it.each([
  ['a table and code by what they are', table + code, ['Table', 'Code']],
  ['a table by its caption', tides, ['Tides of the sound']],
  ['those that would be named alike by their number', table + code + table, ['Table 1', 'Code', 'Table 2']],
  ['a table by its own caption, not by one inside it', `<div class="wide"><table><tr><td>${tides}</td></tr></table></div>`, ['Table', 'Tides of the sound']],
])('calls %s', (_, html, names) => {
  document.body.innerHTML = html;
  expect(namesOfFrames([...document.querySelectorAll('.wide')])).toEqual(names);
});
