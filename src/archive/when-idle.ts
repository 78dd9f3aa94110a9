/** After this long the page is taken for idle, however busy it is, in milliseconds. */
const longest = 2000;

/** Settles when the page has nothing better to do. */
export function whenIdle(): Promise<void> {
  // Safari has no idle callbacks.
  return new Promise((resolve) => (typeof requestIdleCallback === 'function' ? requestIdleCallback(() => resolve(), { timeout: longest }) : setTimeout(resolve, longest / 10)));
}
