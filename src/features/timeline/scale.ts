/** How articles become heights and places become widths; in units of the drawing, which the page stretches. */
export interface Scale {
  readonly bars: number;
  /** The most articles that a bar stands for. */
  readonly most: number;
  readonly height: number;
}

/** From one bar to the next. */
export const pitch = 10;

/** Where a rectangle of so many articles stands in the drawing; of all its height where no number is given. */
export function shapeOf({ bars, most, height }: Scale, place: number, articles: number | null): { x: number; y: number; width: number; height: number } {
  if (articles === null) return { x: place * pitch, y: 0, width: pitch, height };
  // The square root keeps a month of three articles in sight beside one of three hundred.
  const size = articles === 0 ? 0 : Math.max(height / 20, Math.sqrt(articles / Math.max(1, most)) * height);
  // Few bars are wide, and so would be what is left between them.
  const gap = Math.min(2, bars / 16);
  return { x: place * pitch + gap / 2, y: height - size, width: pitch - gap, height: size };
}
