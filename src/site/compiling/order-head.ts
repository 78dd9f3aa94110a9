import type { Plugin } from 'vite';
import { programMark } from './program-mark.ts';

const ofProgram = ` ${programMark}`;

/** The scripts by a module of each: what asks for an article and shows its headline, and waits for no other; what shows its text; what asks for data; what every page needs after that. */
const modules = { headline: 'src/app/early-article.ts', text: 'src/app/show-text.ts', early: 'src/app/main.ts', reader: 'src/app/reader.tsx' } as const;

/**
 * Puts what is fetched before what is waited for: a browser reads no further than to a script that runs at once, and with a policy in the page it
 * does not look ahead either. The first scripts run as soon as they are there, whatever else of the page is not.
 */
export function orderHead(): Plugin {
  return {
    name: 'dateline:order-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const chunkOf = (module: string) => chunks.find(({ moduleIds }) => moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(module)));
        const [headline, text, early, reader] = [chunkOf(modules.headline), chunkOf(modules.text), chunkOf(modules.early), chunkOf(modules.reader)];
        if (!headline || !text || !early || !reader || headline.imports.length > 0) throw new Error('A script is missing, or the one that shows a headline waits for others');
        if ([early, reader].some(({ fileName }) => text.imports.includes(fileName))) throw new Error('The script that shows a text waits for the program');
        const ofVite = /<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)\s*/g;
        const blocking = /<script\s[^>]*src="([^"]*)first\.js"><\/script>\s*/.exec(html);
        const style = /<link rel="stylesheet"[^>]*>/.exec(html)?.[0];
        if (!blocking || !style) throw new Error('The page lacks its first script or its style');
        const run = (script: string, mark = ''): string => `<script type="module" async crossorigin${mark} src="${blocking[1]}${script}"></script>`;
        const preload = (script: string): string => `<link rel="modulepreload" crossorigin${ofProgram} href="${blocking[1]}${script}">`;
        const ordered = [
          run(headline.fileName),
          run(early.fileName, ofProgram),
          style.replace('rel="stylesheet"', 'rel="preload" as="style"'),
          blocking[0].trim(),
          // As heavy as all the others together, which would have to share the line with it.
          ...withImports(reader.fileName, chunks).filter((script) => script !== headline.fileName && script !== early.fileName).map(preload),
          style,
        ];
        return html
          .replace(ofVite, '')
          .replace(blocking[0], '')
          .replace(style, () => ordered.join('\n    '));
      },
    },
  };
}

/** A script and all that it imports, the biggest first. */
function withImports(name: string, chunks: readonly { readonly fileName: string; readonly imports: readonly string[]; readonly code: string }[]): string[] {
  const found = new Map<string, number>();
  const add = (fileName: string): void => {
    const chunk = chunks.find((one) => one.fileName === fileName);
    if (!chunk || found.has(fileName)) return;
    found.set(fileName, chunk.code.length);
    chunk.imports.forEach(add);
  };
  add(name);
  return [...found].sort(([, a], [, b]) => b - a).map(([fileName]) => fileName);
}
