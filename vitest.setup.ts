import fc from 'fast-check';

// The same examples in every run, so that a change is never blamed for an example that chance chose. `npm run test:explore` lets chance choose.
fc.configureGlobal({ seed: 1987 });
