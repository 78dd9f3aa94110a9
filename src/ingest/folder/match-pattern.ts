/**
 * A part of a pattern: a character, any one character of a name, any characters of a name, any characters; where any number of folders may
 * stand, `folders` is passed without a character, and `in folders` is the state of being inside of them.
 */
type Step = { readonly one: string } | '?' | '*' | '**' | 'folders' | 'in folders';

/**
 * Makes a test of paths: `*` stands for any part of a name, `?` for one character of it, `**` for anything, and as a folder of its own for
 * any number of folders. The pattern is that of the whole path; one that ends in `/` means everything in that folder. Takes time
 * proportional to pattern and path, whatever they are.
 */
export function matcherOf(pattern: string): (path: string) => boolean {
  const steps = stepsOf(pattern.normalize('NFC').replace(/^\.?\//, '').replace(/\/$/, '/**'));
  return (path) => {
    let states = reach(steps, new Set([0]));
    for (const character of path.normalize('NFC')) states = reach(steps, advance(steps, states, character));
    return states.has(steps.length);
  };
}

function stepsOf(pattern: string): Step[] {
  const parts = pattern.match(/(?<![^/])\*\*\/|\*\*|[^]/gu) ?? [];
  return parts.flatMap((part): Step[] => {
    if (part === '**/') return ['folders', 'in folders'];
    return [part === '**' || part === '*' || part === '?' ? part : { one: part }];
  });
}

/** The places in a pattern after one more character of the path. */
function advance(steps: readonly Step[], states: ReadonlySet<number>, character: string): Set<number> {
  const next = new Set<number>();
  for (const state of states) {
    const step = steps[state];
    if (step === '**' || step === 'in folders' || (step === '*' && character !== '/')) next.add(state);
    if (step === 'folders') next.add(state + 1);
    const passes = step === 'in folders' ? character === '/' : step === '?' ? character !== '/' : typeof step === 'object' && step.one === character;
    if (passes) next.add(state + 1);
  }
  return next;
}

/** With the places that need no character; a set goes on to what is added to it meanwhile. */
function reach(steps: readonly Step[], states: Set<number>): Set<number> {
  for (const state of states) {
    const step = steps[state];
    if (step === '*' || step === '**') states.add(state + 1);
    if (step === 'folders') states.add(state + 2);
  }
  return states;
}
