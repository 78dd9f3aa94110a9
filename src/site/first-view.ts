import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { checkRows } from '#core/bundle/check.ts';
import { type FileName, filePath } from '#core/bundle/file-name.ts';
import type { Manifest } from '#core/bundle/format.ts';
import { drawingFolder } from './compiling/folders.ts';
import { escapeHtml } from './escape-html.ts';

/** What `src/app/first-view.tsx` is once it is compiled; the rooms of the browser are known here by what they were compiled to alone. */
const drawingSchema = v.object({ drawFirstView: v.pipe(v.function(), v.returnsAsync(v.string())), drawOpeningArticle: v.pipe(v.function(), v.returns(v.string())) });

/** What draws, once it is loaded. */
export type Drawing = v.InferOutput<typeof drawingSchema>;

/** Loads what draws a first view out of the compiled reader. */
export async function loadDrawing(reader: string): Promise<Drawing> {
  const drawing: unknown = await import(pathToFileURL(join(reader, drawingFolder, 'first-view.js')).href);
  return v.parse(drawingSchema, drawing);
}

/** What the page of a site shows before its program is there, as HTML: the head of its list, drawn from the files of the site. */
export async function drawFirstView({ drawFirstView: draw }: Drawing, site: string, manifest: Manifest): Promise<string> {
  return draw(manifest, (name: FileName) => checkRows(JSON.parse(readFileSync(join(site, filePath('rows', name)), 'utf8'))));
}

/** What is filled in where an article is opened by its address, as HTML. */
export function drawOpeningArticle({ drawOpeningArticle: draw }: Drawing, { archive }: Manifest): string {
  return draw(archive);
}

/** The element that the program draws into. */
const root = '<div id="root"></div>';

/** The page with a first view in it, and which build it is of: the program takes it over only where the archive has not been published anew since. Throws where the page has no place for it. */
export function writeFirstView(html: string, build: string, firstView: string): string {
  if (!html.includes(root)) throw new Error(`index.html must hold ${root}`);
  return html.replace(root, () => `<div id="root" data-first-view="${build}">${firstView}</div>`);
}

/** The page with what is filled in where an article is opened (see `src/app/show-headline.ts`). Throws where the page has no place for it. */
export function writeOpeningArticle(html: string, { language }: Manifest['archive'], opening: string): string {
  if (!html.includes(root)) throw new Error(`index.html must hold ${root}`);
  const told = language === null ? '' : ` data-language="${escapeHtml(language)}"`;
  return html.replace(root, () => `<template id="opening"${told}>${opening}</template>\n    ${root}`);
}
