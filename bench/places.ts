import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArchiveOrder } from './generate/make-article.ts';
import type { Layout } from './generate/write-archive.ts';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where benchmarks put what they make; git ignores it, and it can be deleted at any time. */
const workFolder = join(root, '.dateline', 'bench');

/** A generated archive and how it is told from others: `50000`, `1000000-short-jsonl`. */
export interface Subject {
  readonly order: ArchiveOrder;
  readonly layout: Layout;
}

/** What a subject is called in names of files. */
export function nameOf({ order, layout }: Subject): string {
  const parts = [String(order.articles), order.short ? 'short' : '', layout === 'jsonl' ? 'jsonl' : '', order.seed === 1 ? '' : `seed-${order.seed}`];
  return parts.filter((part) => part !== '').join('-');
}

/** The folder of a subject's articles. */
export function archiveFolder(subject: Subject): string {
  return join(workFolder, 'archives', nameOf(subject));
}

/** The folder of the site that a builder makes of a subject. */
export function siteFolder(subject: Subject, builder: 'dateline' | 'hugo'): string {
  return join(workFolder, 'sites', nameOf(subject), builder);
}
