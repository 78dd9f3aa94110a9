import type { Page } from '@playwright/test';
import { holdFiles } from './hold-files.ts';

/** Keeps the program from the page until it is let go. */
export function holdProgram(page: Page): Promise<() => void> {
  return holdFiles(page, '**/assets/reader-*.js');
}

/** Keeps the texts of articles from the page until they are let go. */
export function holdTexts(page: Page): Promise<() => void> {
  return holdFiles(page, '**/archive/packs/*.json');
}
