import { relative } from 'node:path';
import { writeArchive } from './generate/write-archive.ts';
import { archiveFolder, root } from './places.ts';
import { readSubject } from './read-subject.ts';

// npm run bench:generate -- ARTICLES [--short] [--jsonl] [--seed N]
const { subject } = readSubject(process.argv.slice(2), []);
const started = performance.now();
const folder = archiveFolder(subject);
writeArchive(folder, subject.order, subject.layout);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`${subject.order.articles.toLocaleString('en-GB')} articles in ${relative(root, folder)}, written in ${seconds} s\n`);
