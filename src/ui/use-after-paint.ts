import { startTransition, useEffect, useState } from 'react';

/**
 * A value that follows another once a frame has shown what else changed with it. For what takes long to be worked out: in one piece and without a pause, so that
 * a deferred value, which is taken up at once, would still hold up the frame.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let task: ReturnType<typeof setTimeout> | undefined;
    // What is asked for in a frame's callback runs once the frame is drawn.
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => startTransition(() => setShown(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [value]);
  return shown;
}
