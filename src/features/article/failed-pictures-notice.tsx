import { countOf } from '#ui/count-of.ts';
import './foreign-pictures-notice.css';

interface FailedPicturesNoticeProps {
  readonly count: number;
  readonly onAgain: () => void;
}

/** Pictures that were asked for and did not come: how many, and a button to try again. Nothing where there are none. */
export function FailedPicturesNotice({ count, onAgain }: FailedPicturesNoticeProps) {
  return (
    <div aria-live="polite">
      {count > 0 && (
        <p className="foreign-pictures">
          {countOf(count, 'picture')} of this article could not be fetched.{' '}
          <button type="button" className="text-button" onClick={onAgain}>
            Try {countOf(count, 'picture')} again
          </button>
        </p>
      )}
    </div>
  );
}
