import type { RefObject } from 'react';
import { listInWords } from '#core/list-in-words.ts';
import { countOf } from '#ui/count-of.ts';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import './foreign-pictures-notice.css';

interface ForeignPicturesNoticeProps {
  /** Host → how many. */
  readonly pictures: ReadonlyMap<string, number>;
  readonly onShow: () => void;
  /** Takes the focus when the button has vanished with it. */
  readonly heir: RefObject<Element | null>;
}

/** Pictures of other hosts wait here: how many, from where, and a button to fetch them. Nothing where there are none. */
export function ForeignPicturesNotice({ pictures, onShow, heir }: ForeignPicturesNoticeProps) {
  if (pictures.size === 0) return null;
  const count = [...pictures.values()].reduce((sum, some) => sum + some, 0);
  const hosts = listInWords([...pictures.keys()].toSorted(), 'and');
  return (
    <p className="foreign-pictures">
      {countOf(count, 'picture')} of this article {count === 1 ? 'is' : 'are'} not part of the archive. Fetching {count === 1 ? 'it' : 'them'} tells the other
      side that you read here.{' '}
      <button type="button" className="text-button" ref={passFocusOn(() => heir.current)} onClick={onShow}>
        Show {countOf(count, 'picture')} from {hosts}
      </button>
    </p>
  );
}
