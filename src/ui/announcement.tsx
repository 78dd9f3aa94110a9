import { useEffect, useState } from 'react';

/** How long words must have stood before they are said, and how long they then stay to be read out, in milliseconds. */
export const [pause, stay] = [1400, 5000];

interface AnnouncementProps {
  /** Null as long as there is nothing certain to say. */
  readonly words: string | null;
}

/**
 * Says words that have changed, to those who hear the page. They stand elsewhere to be read, and so are gone from here when they are said. As one piece of text and well
 * after all else that changes with them: of several pieces a screen reader may read out only the one that changed, and what comes while it is flooded it drops.
 */
export function Announcement({ words }: AnnouncementProps) {
  // What was there from the beginning is read and need not be said.
  const [last, setLast] = useState(words);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (words === null || words === last) return;
    const timer = setTimeout(() => {
      setLast(words);
      setSaid(words);
    }, pause);
    return () => clearTimeout(timer);
  }, [words, last]);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), stay);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div aria-live="polite" className="hidden-visually">
      {said}
    </div>
  );
}
