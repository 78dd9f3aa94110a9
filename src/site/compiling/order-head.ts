import type { Plugin } from 'vite';

/** The script that every page needs after the first, which asks for it only when it runs itself. */
const secondScript = 'src/app/reader.tsx';

/**
 * Puts what is fetched before what is waited for: a browser reads no further than to a script that runs at once, and with a policy in the page it
 * does not look ahead either. The first script runs as soon as it is there, whatever else of the page is not.
 */
export function orderHead(): Plugin {
  return {
    name: 'dateline:order-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const second = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(secondScript)));
        const scripts = second ? withImports(second.fileName, chunks).filter((script) => !html.includes(script)) : [];
        const blocking = /<script\s[^>]*src="[^"]*first\.js"><\/script>\s*/.exec(html)?.[0];
        const style = /<link rel="stylesheet"[^>]*>/.exec(html)?.[0];
        const [first, base] = /<script type="module"[^>]*src="([^"]*\/)assets\/[^"]*"><\/script>/.exec(html) ?? [];
        if (scripts.length === 0 || !blocking || !style || first === undefined) throw new Error('The page lacks one of the scripts and styles that are to be put in order');
        const early = [...scripts.map((script) => `<link rel="modulepreload" crossorigin href="${base}${script}">`), style.replace('rel="stylesheet"', 'rel="preload" as="style"'), blocking.trim(), style];
        return html
          .replace(blocking, '')
          .replace(style, () => early.join('\n    '))
          .replace(first, () => first.replace('type="module"', 'type="module" async'));
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
