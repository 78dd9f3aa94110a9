import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { archiveFolder, root, siteFolder, type Subject } from '../places.ts';
import { type Cost, runMeasured } from './run-measured.ts';

/** A program that makes a site of a folder. */
export interface Builder {
  readonly name: 'dateline' | 'hugo';
  /** Forgets the site and all that earlier builds of any archive left to be quicker. */
  readonly forget: (subject: Subject) => void;
  /** Forgets what it compiled of itself; left out where it comes compiled. */
  readonly forgetProgram?: () => void;
  readonly build: (subject: Subject) => Promise<Cost>;
}

/** Dateline by its command line, without npm around it. */
export const dateline: Builder = {
  name: 'dateline',
  forget: (subject) => {
    rmSync(siteFolder(subject, 'dateline'), { recursive: true, force: true });
    rmSync(join(root, '.dateline', 'cache', 'imports'), { recursive: true, force: true });
  },
  forgetProgram: () => rmSync(join(root, '.dateline', 'cache'), { recursive: true, force: true }),
  build: (subject) => runMeasured(process.execPath, ['src/launch/dateline.js', 'build', fromRoot(archiveFolder(subject)), '--out', fromRoot(siteFolder(subject, 'dateline'))]),
};

/** Hugo with the theme in `bench/hugo`; it keeps nothing between builds but the pages that are there. */
export const hugo: Builder = {
  name: 'hugo',
  forget: (subject) => rmSync(siteFolder(subject, 'hugo'), { recursive: true, force: true }),
  build: (subject) => {
    const places = ['--contentDir', archiveFolder(subject), '--destination', siteFolder(subject, 'hugo')];
    return runMeasured('hugo', ['--source', join('bench', 'hugo'), ...places, '--noBuildLock', '--cleanDestinationDir']);
  },
};

/** The version of the Hugo that is installed. Throws with what to do where there is none. */
export function hugoVersion(): string {
  try {
    return /v([\d.]+)/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[1] ?? 'unknown';
  } catch {
    throw new Error('Hugo is not installed. On Debian: apt-get install hugo. Elsewhere: https://gohugo.io/installation/. Or measure without it: --without-hugo');
  }
}

function fromRoot(folder: string): string {
  return relative(root, folder);
}
