import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/**
 * A value that follows another once a frame has shown what else changed with it. For what takes long to be worked out: in one piece and without a pause, so that
 * a deferred value, which is taken up at once, would still hold up the frame.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => afterPaint(() => startTransition(() => setShown(value))), [value]);
  return shown;
}
