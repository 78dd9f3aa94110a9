import type { Article } from '#core/article.ts';
import type { Suspicion } from '#core/suspicion.ts';
import { elsewhere } from './elsewhere.ts';
import './capture-note.css';

/** What is suspected, and why. A text that is missing altogether is told in its place. */
const notes: Readonly<Record<Exclude<Suspicion, 'empty'>, { readonly what: string; readonly why: string }>> = {
  placeholder: {
    what: 'This may not be the article.',
    why: 'What was saved is short and reads like a notice that web sites show in the place of a page.',
  },
  repeated: {
    what: 'This may not be the article.',
    why: 'The same text was saved as many articles of this source, so it may be a page that came in the place of each.',
  },
  cut: {
    what: 'This text is cut off.',
    why: 'It ends with a mark by which programs say that they left the rest out.',
  },
};

/** Near the head of an article whose capture is suspect: what is suspected, why, and where the article may still be. Nothing on any other. */
export function CaptureNote({ article }: { readonly article: Article }) {
  const { suspicion } = article;
  if (suspicion === undefined || suspicion === 'empty') return null;
  const { what, why } = notes[suspicion];
  return (
    <p className="capture-note" role="note">
      <strong>{what}</strong> {why} {elsewhere(article)}
    </p>
  );
}
