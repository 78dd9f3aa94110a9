import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What browsers save beside a page, in a folder of its name: pictures, scripts, and the frames in it, which are pages themselves. */
const partOfPage = /^(.*)_files\/[^/]+\.x?html?$/i;

/** True for a page that was saved as a part of another: `The river_files/frame.html` where `The river.html` is. */
export function isPartOfPage(folder: string, file: string): boolean {
  const page = partOfPage.exec(file)?.[1];
  return page !== undefined && ['html', 'htm', 'xhtml'].some((ending) => existsSync(join(folder, `${page}.${ending}`)));
}
