import { describe, expect, it } from 'vitest';
import { readFooter } from './read-footer.ts';

const footer = (text: string) => readFooter({ form: 'markdown', text, line: 3 }).map(({ name, value, line }) => [name, value, line]);

describe('a footer', () => {
  it('says where a text is from and who wrote it', () => {
    expect(footer('Text.\n\n---\n\nvia: https://a.example/b\n\n作者：Ann Lee 译者：bo')).toEqual([['via', 'https://a.example/b', 7], ['author', 'Ann Lee', 9]]);
    expect(footer('Text.\n***\nvia：<https://a.example/b>\nAuthor: [Ann Lee][a], [Tom Reed][b]')).toEqual([['via', 'https://a.example/b', 5], ['author', ['Ann Lee', 'Tom Reed'], 6]]);
  });

  it.each([
    ['words before the address', 'Text.\n\n---\n\nI came via: https://a.example/b'],
    ['no line above it', 'Text.\n\nvia: https://a.example/b'],
    ['more than credits below it', `---\nvia: https://a.example/b\n${'Text.\n\n'.repeat(40)}`],
    ['an author and no address', 'Text.\n\n---\n\nAuthor: Ann Lee'],
  ])('is none with %s', (_, text) => {
    expect(footer(text)).toEqual([]);
  });
});
