import { type Builder, dateline, hugo, hugoVersion } from './build/builders.ts';
import { changesOf } from './build/change-archive.ts';
import type { Cost } from './build/run-measured.ts';
import { countChanges, type Snapshot, takeSnapshot } from './build/snapshot.ts';
import { joinFigures, type Measured } from './figures.ts';
import { writeArchive } from './generate/write-archive.ts';
import { archiveFolder, siteFolder } from './places.ts';
import { readSubject } from './read-subject.ts';
import { record } from './record.ts';

// npm run bench:build -- ARTICLES [--short] [--jsonl] [--seed N] [--without-hugo] [--docs]
const { subject, has } = readSubject(process.argv.slice(2), ['without-hugo', 'docs']);
// Hugo reads no JSON lines.
const withHugo = !has('without-hugo') && subject.layout === 'markdown';
const versions = withHugo ? { Hugo: hugoVersion() } : {};
// Always anew: a run that was stopped may have left a change in it.
say('Generating the archive');
writeArchive(archiveFolder(subject), subject.order, subject.layout);
const builders = withHugo ? [dateline, hugo] : [dateline];
const measured: Record<Builder['name'], Measured> = { dateline: {}, hugo: {} };
const firsts = new Map<Builder, Snapshot>();

// Each step of the one is followed by the same of the other, so that what else the machine does touches both.
for (const builder of builders) {
  if (builder.forgetProgram) {
    builder.forgetProgram();
    builder.forget(subject);
    note(builder, figuresOf('first of all', await build(builder, 'first of all')));
  }
  builder.forget(subject);
  const cold = await build(builder, 'cold');
  const first = takeSnapshot(siteFolder(subject, builder.name));
  firsts.set(builder, first);
  note(builder, { 'bytes of the site': { value: first.bytes, unit: 'bytes' }, 'files of the site': { value: first.digests.size, unit: 'count' }, ...figuresOf('cold', cold) });
}
await buildAgain('nothing changed');
for (const change of changesOf(subject)) {
  const takeBack = change.make();
  try {
    await buildAgain(change.name);
  } finally {
    takeBack();
  }
}
// The sites stay for whoever looks at them next.
for (const builder of builders) await build(builder, 'as it was');
await record('build', subject, versions, joinFigures(measured.dateline, withHugo ? measured.hugo : null), has('docs'));

/** Builds where there is a site already, and counts what that changed in it. */
async function buildAgain(name: string): Promise<void> {
  for (const builder of builders) {
    const cost = await build(builder, name);
    const first = firsts.get(builder);
    const changed = first ? countChanges(first, takeSnapshot(siteFolder(subject, builder.name))) : null;
    note(builder, {
      ...figuresOf(name, cost),
      [`${name}: files to send`]: { value: changed?.sent ?? null, unit: 'count' },
      [`${name}: files gone`]: { value: changed?.gone ?? null, unit: 'count' },
    });
  }
}

function build(builder: Builder, what: string): Promise<Cost> {
  say(`${builder.name}: ${what}`);
  return builder.build(subject);
}

function note({ name }: Builder, figures: Measured): void {
  measured[name] = { ...measured[name], ...figures };
}

function figuresOf(name: string, { seconds, processorSeconds, peakBytes }: Cost): Measured {
  return {
    [`${name}: time`]: { value: seconds, unit: 'seconds' },
    [`${name}: processor time`]: { value: processorSeconds, unit: 'seconds' },
    [`${name}: peak memory`]: { value: peakBytes, unit: 'bytes' },
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
