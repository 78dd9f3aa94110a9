import { describe, expect, it } from 'vitest';
import { fileKinds } from '#core/bundle/file-name.ts';
import { headerRules, headersFor, readHeaderFile, writeHeaderFile } from './header-rules.ts';

describe('the header file', () => {
  const rules = headerRules('/press/', ['pictures.example']);

  it('reads as it was written', () => {
    expect(readHeaderFile(writeHeaderFile(rules))).toEqual(rules);
  });

  it('lets what is named by its content be kept for ever', () => {
    for (const kind of fileKinds) expect(headersFor(rules, `/press/archive/${kind}/0123456789ab.json`)['Cache-Control']).toContain('immutable');
    expect(headersFor(rules, '/press/assets/main.js')['Cache-Control']).toContain('immutable');
  });

  it('has the manifest asked for at each visit', () => {
    expect(headersFor(rules, '/press/archive/manifest.json')['Cache-Control']).toBe('no-cache');
  });

  it('protects every page under the base path, and none outside', () => {
    expect(headersFor(rules, '/press/a/0123456789ab/slug')['Content-Security-Policy']).toContain('https://pictures.example');
    expect(headersFor(rules, '/elsewhere')).toEqual({});
  });
});
