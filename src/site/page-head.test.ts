import { describe, expect, it } from 'vitest';
import { writePageHead } from './page-head.ts';

const page = '<html><head><meta charset="utf-8" /><title>Dateline</title><script src="/a.js"></script></head></html>';
const archive = { title: 'The <Riverside> & "Harbour" Archive', description: '', language: null };

describe('the head of the page', () => {
  it('has the policy before anything that loads, and the character set before the policy', () => {
    const html = writePageHead(page, archive, [], null);
    const places = ['charset', 'Content-Security-Policy', '<script'].map((words) => html.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('takes no markup from an archive', () => {
    const html = writePageHead(page, { ...archive, description: '"><script>alert(1)</script>' }, [], null);
    expect(html).toContain('<title>The &#60;Riverside&#62; &#38; &#34;Harbour&#34; Archive</title>');
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it('tells the files of ids where there is something to tell', () => {
    expect(writePageHead(page, archive, [], '0123456789ab')).toContain('<meta name="dateline-ids" content="0123456789ab" />');
    expect(writePageHead(page, archive, [], null)).not.toContain('dateline-ids');
  });

  it('is never written without a policy', () => {
    expect(() => writePageHead('<html></html>', archive, [], null)).toThrow('charset');
  });
});
