import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './run.ts';

let folder = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'dateline ü #')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a command says, and its exit status. None of these gets as far as building a site. */
async function say(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const listen = (to: 'out' | 'err') => (text: string | Uint8Array) => {
    said[to] += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(listen('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(listen('err'));
  const status = await run(words);
  vi.restoreAllMocks();
  return { status, ...said };
}

const importing = ['check', 'build', 'start'];
const article = '---\ntitle: The gauge\ndate: 1997-06-02\n---\n\nThe river stood at nine.\n';

describe.each(['check', 'build', 'start', 'dev'])('%s', (command) => {
  it('tells a folder that is not there, whole, and what to do', async () => {
    const { status, err } = await say(command, join(folder, 'clipings'));
    expect(status).toBe(2);
    expect(err).toBe(`There is no folder ${join(folder, 'clipings')}; name the folder that holds the articles, and put quotation marks around a name with spaces\n`);
  });

  it('tells a file from a folder', async () => {
    await writeFile(join(folder, 'gauge.md'), article);
    const { status, err } = await say(command, join(folder, 'gauge.md'));
    expect(status).toBe(2);
    expect(err).toBe(`${join(folder, 'gauge.md')} is a file, not a folder; name the folder it lies in\n`);
  });

  it.skipIf(process.platform === 'win32')('tells how folders are written on this system', async () => {
    const { status, err } = await say(command, String.raw`C:\Users\ann\clippings`);
    expect(status).toBe(2);
    expect(err).toContain('the parts of a path are joined by /');
  });
});

describe.each(importing)('%s', (command) => {
  it('tells that a folder is empty, and what to do', async () => {
    const { status, err } = await say(command, folder);
    expect(status).toBe(1);
    expect(err).toContain(`No article could be imported from ${folder}: there is none in it. Put articles there, or name another folder.`);
  });

  it('tells that a folder holds nothing but pictures', async () => {
    await writeFile(join(folder, 'gauge.png'), '');
    const { status, err } = await say(command, folder);
    expect(status).toBe(1);
    expect(err).toContain('it holds nothing but pictures. Put articles beside them');
  });

  it('points at the problems where no file gave an article', async () => {
    await writeFile(join(folder, 'gauge.exe'), '');
    const { status, err } = await say(command, folder);
    expect(status).toBe(1);
    expect(err).toMatch(/^gauge\.exe:1: is not a kind of file/);
    expect(err).toContain('the problem of each file says why');
  });
});

describe('check', () => {
  it('reads a folder whose name has spaces and signs', async () => {
    await writeFile(join(folder, 'gauge #1.md'), article);
    const { status, out } = await say('check', folder);
    expect(out).toContain('1 article from 1 file, no problems');
    expect(status).toBe(0);
  });

  it('fails on a problem only when it is strict', async () => {
    await writeFile(join(folder, 'gauge.md'), article.replace('1997-06-02', 'next Tuesday'));
    expect(await say('check', folder)).toMatchObject({ status: 0, err: expect.stringMatching(/^gauge\.md:3: /) });
    expect(await say('check', folder, '--strict')).toMatchObject({ status: 1 });
  });

  it('gives a line of JSON for every file, problems inside', async () => {
    await writeFile(join(folder, 'gauge.md'), article);
    await writeFile(join(folder, 'gauge.png'), '');
    const { out, err } = await say('check', folder, '--json');
    expect(err).toBe('');
    expect(out.trim().split('\n').map((line): unknown => JSON.parse(line))).toMatchObject([
      { file: 'gauge.md', articles: [{ title: 'The gauge', published: '1997-06-02' }], problems: [] },
      { file: 'gauge.png', articles: [], problems: [{ line: 1 }] },
    ]);
  });
});

describe('build', () => {
  beforeEach(async () => {
    await mkdir(join(folder, 'clippings/deep'), { recursive: true });
    await writeFile(join(folder, 'clippings/gauge.exe'), '');
  });
  /** What `build` says, and what the input holds afterwards. */
  const buildTo = async (out: string) => {
    const said = await say('build', join(folder, 'clippings'), '--out', join(folder, out));
    return { ...said, input: (await readdir(join(folder, 'clippings'), { recursive: true })).sort() };
  };
  const input = ['deep', 'gauge.exe'];

  it.each(['clippings', 'clippings/deep', 'clippings/deep/new/site', '.'])('never writes to its input: %s', async (out) => {
    const { status, err, ...after } = await buildTo(out);
    expect(status).toBe(2);
    expect(after.input).toEqual(input);
    expect(err).toContain('building never changes its input; name another with --out');
  });

  it.skipIf(process.platform === 'win32').each([
    ['the input', 'clippings', 'link'],
    ['a folder in it', 'clippings/deep', 'link'],
    ['a folder in it that is not there yet', 'clippings/new', 'link/site'],
    ['the folder around it', '.', 'link'],
  ])('never writes through a link to %s', async (_, target, out) => {
    await symlink(target, join(folder, 'link'));
    const { status, err, ...after } = await buildTo(out);
    expect(status).toBe(2);
    expect(after.input).toEqual(input);
    expect(err).toContain('building never changes its input');
  });

  it.skipIf(process.platform === 'win32')('sees that the input is itself a link', async () => {
    await symlink('clippings/deep', join(folder, 'link'));
    const { status } = await say('build', join(folder, 'link'), '--out', join(folder, 'clippings/deep/site'));
    expect(status).toBe(2);
  });

  it('refuses a place that holds something else before it reads anything', async () => {
    await mkdir(join(folder, 'letters'));
    await writeFile(join(folder, 'letters/first.txt'), 'dear');
    const { status, err } = await buildTo('letters');
    expect(status).toBe(2);
    expect(err).toBe(`${join(folder, 'letters')} holds something that is not a Dateline site, and building would replace it; name another folder with --out\n`);
  });

  it('tells that a place cannot be written to before it reads anything', async () => {
    await writeFile(join(folder, 'letter.txt'), 'dear');
    const { status, err } = await buildTo('letter.txt/site');
    expect(status).toBe(1);
    expect(err).toMatch(/^Nothing can be written to .*letter\.txt \(\w+\)\n$/);
  });

  it('leaves nothing behind where nothing is built', async () => {
    const { status, err } = await buildTo('new/site');
    expect(status).toBe(1);
    expect(err).toContain('No site was written.');
    expect(await readdir(folder)).toEqual(['clippings']);
  });
});

describe.each(['start', 'dev'])('%s', (command) => {
  let other: Server | undefined;
  afterEach(() => new Promise((resolve) => other?.close(resolve)));

  it('tells that a port is taken before it reads anything', async () => {
    await writeFile(join(folder, 'gauge.exe'), '');
    const taken = createServer();
    other = taken;
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { status, err } = await say(command, folder, '--port', String(port));
    expect(status).toBe(1);
    expect(err).toBe(`Port ${port} is in use by another program; choose another with --port\n`);
  });
});

describe('words that make no sense', () => {
  it('are told with the usage', async () => {
    const { status, err } = await say('sing');
    expect(status).toBe(2);
    expect(err).toMatch(/^There is no command “sing”\n\nDateline makes/);
  });
});
