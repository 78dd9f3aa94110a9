/** Where the compiled reader has what a site is copied from. */
export const readerFolder = 'reader';

/** Where it has what draws a page at build. */
export const drawingFolder = 'drawing';
