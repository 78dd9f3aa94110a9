import type { Report } from '../draft.ts';
import { quote } from '../quote.ts';

/** What became of a template mark: nothing is left of it, the words that it carried, or not even what stood between it and its end. */
type Fate = 'left out' | 'only its words are kept' | 'left out with what it holds';

/** Takes note of what became of a mark. Lines count from 0. */
export type NoteMark = (mark: string, line: number, fate: Fate) => void;

const whatOne: Readonly<Record<Fate, string>> = {
  'left out': 'is an instruction to the software of the former site; left out',
  'only its words are kept': 'is an instruction to the software of the former site; only its words are kept',
  'left out with what it holds': 'begins a comment, which was not published; left out with what it holds',
};

const whatMany: Readonly<Record<Fate, string>> = {
  'left out': 'are instructions to the software of the former site; left out',
  'only its words are kept': 'are instructions to the software of the former site; only their words are kept',
  'left out with what it holds': 'begin comments, which were not published; left out with what they hold',
};

interface Kind {
  readonly first: string;
  readonly line: number;
  readonly fate: Fate;
  readonly count: number;
}

/** Notes of template marks. An article may have hundreds of a kind, so each kind is reported once, on the line of the first. */
export function makeMarkNotes(): { readonly note: NoteMark; readonly report: (report: Report) => void } {
  const kinds = new Map<string, Kind>();
  return {
    note: (mark, line, fate) => {
      const key = `${fate} ${kindOf(mark)}`;
      const before = kinds.get(key);
      const isFirst = !before || line < before.line;
      kinds.set(key, { fate, count: (before?.count ?? 0) + 1, ...(isFirst ? { first: mark, line } : { first: before.first, line: before.line }) });
    },
    report: (report) => {
      for (const { first, line, fate, count } of kinds.values()) {
        const said = count === 1 ? quote(first) : `${count} marks of the kind ${quote(first)}`;
        report('site instruction', line, `${said} ${count === 1 ? whatOne[fate] : whatMany[fate]}`);
      }
    },
  };
}

/** The name of an instruction or a shortcode, or the filter that a text goes through. */
function kindOf(mark: string): string {
  return (/^\{\{-?\s*["'][^{}]*\|\s*(\w+)/.exec(mark) ?? /^(?:\{[{%][<%]?-?\s*(?:include\s+)?|\[)([\w./-]+)/.exec(mark))?.[1] ?? '';
}
