import type { RefObject } from 'react';
import { passFocusOn } from '#ui/pass-focus-on.ts';
import { foreignPicturesWords } from './foreign-pictures-words.ts';
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
  const { notice, offer } = foreignPicturesWords({ count, hosts: [...pictures.keys()].toSorted() });
  return (
    <p className="foreign-pictures">
      {notice}{' '}
      <button type="button" className="text-button" ref={passFocusOn(() => heir.current)} onClick={onShow}>
        {offer}
      </button>
    </p>
  );
}
