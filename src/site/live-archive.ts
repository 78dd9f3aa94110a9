import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { manifestPath } from '#core/bundle/file-name.ts';
import type { ArchiveImport } from '#ingest/archive-import.ts';
import type { BundleFile } from '#ingest/bundle/bundle-file.ts';
import { readPicture } from '#ingest/folder/embedded-picture.ts';
import { makeBundle } from '#ingest/bundle/make-bundle.ts';

/** Told to the open page when the folder has changed and its bundle is new. */
const changedEvent = 'dateline:archive-changed';

/** How long after the last change of a file the folder is read again, in milliseconds: editors save in several steps. */
const quiet = 80;

const pictureTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** Serves the bundle of a folder from memory, made by the same functions as the built site's, and anew whenever a file changes. */
export function liveArchive(folder: string, first: ArchiveImport, read: () => Promise<ArchiveImport>): Plugin {
  let imported = first;
  let files = bundleOf(first);
  return {
    name: 'dateline:live-archive',
    apply: 'serve',
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      const readAgain = async (): Promise<void> => {
        try {
          const before = imported;
          imported = await read();
          files = bundleOf(imported);
          before.store.close();
          server.ws.send({ type: 'custom', event: changedEvent });
        } catch (error) {
          server.config.logger.error(`The folder could not be read again: ${error instanceof Error ? error.message : String(error)}`);
        }
      };
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void readAgain(), quiet);
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').replace(/[?#].*$/, '').slice(1);
        const picture = imported.pictures.find(({ address }) => path === `archive/${address}`);
        const file = files.get(path);
        if (file) {
          response.setHeader('Content-Type', 'application/json');
          response.setHeader('Cache-Control', path === manifestPath ? 'no-cache' : 'max-age=31536000, immutable');
          response.end(file.bytes());
        } else if (picture) {
          response.setHeader('Content-Type', pictureTypes[extname(picture.address)] ?? 'application/octet-stream');
          readPicture(folder, picture).then((bytes) => response.end(bytes), next);
        } else if (path.startsWith('archive/')) {
          response.statusCode = 404;
          response.end('No such file\n');
        } else {
          next();
        }
      });
    },
  };
}

function bundleOf({ archive, files, store }: ArchiveImport): Map<string, BundleFile> {
  const articles = files.flatMap((file) => file.articles);
  return new Map(makeBundle(archive, articles, store).map((file) => [file.path, file]));
}
