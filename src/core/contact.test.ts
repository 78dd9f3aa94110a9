import { describe, expect, it } from 'vitest';
import { readContact } from './contact.ts';

describe('a contact', () => {
  it.each(['archive@library.example', 'mailto:archive@library.example', ' ann.lee+news@mail.library.example '])('%j is an e-mail address', (text) => {
    const address = text.trim().replace('mailto:', '');
    expect(readContact(text)).toEqual({ kind: 'mail', address, link: `mailto:${address}` });
  });

  it('is a web address where it begins with http(s)', () => {
    expect(readContact('https://library.example/contact')).toEqual({ kind: 'web', address: 'https://library.example/contact' });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example?bcc=everybody@c.example',
    'a@b.example, c@d.example',
    'mailto:a%0Abcc@b.example',
    'tel:123',
    'The desk in the reading room',
    '',
  ])('%j is words and no link', (words) => {
    expect(readContact(words)).toEqual({ kind: 'words', words });
  });
});
