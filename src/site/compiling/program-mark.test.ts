import { expect, it } from 'vitest';
import { programMark, withoutProgram } from './program-mark.ts';

it('a page without its program asks for all the rest', () => {
  const page = (...more: string[]): string => ['<head>', '<script type="module" async src="/first.js"></script>', ...more, '<link rel="stylesheet" href="/style.css">', '</head>'].join('\n    ');
  const program = [`<script type="module" async crossorigin ${programMark} src="/early.js"></script>`, `<link rel="modulepreload" crossorigin ${programMark} href="/reader.js">`];
  expect(withoutProgram(page(...program))).toBe(page());
});
