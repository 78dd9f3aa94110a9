import { ArchiveError } from '#archive/archive-error.ts';

/** What went wrong, and what to do about it, for a person. */
export interface FaultWords {
  readonly title: string;
  readonly text: string;
}

/** Puts an error into words. An error that is not of the archive is a fault of the reader itself, and is called so. */
export function describeFault(error: unknown): FaultWords {
  if (!(error instanceof ArchiveError)) {
    return { title: 'Something in this reader failed', text: `It was not made for what it met here: ${error instanceof Error ? error.message : String(error)}` };
  }
  const { file, fault } = error;
  const rebuild = 'Whoever publishes this site: build it again with “npm run build” and upload the whole folder.';
  switch (fault.kind) {
    case 'unreachable':
      return navigator.onLine
        ? { title: 'The archive could not be reached', text: 'The site did not answer. It may be away for a moment, or something between here and there is.' }
        : { title: 'You are offline', text: 'This part of the archive has not been read here before, so it has to come from the network. What was read before still opens.' };
    case 'missing':
      return { title: 'A file of the archive is missing', text: `The site has no ${file}. ${rebuild}` };
    case 'refused':
      return { title: 'The site refused a file', text: `It answered ${file} with the status ${fault.status}. Its host may have trouble for a moment.` };
    case 'replaced':
      return { title: 'The archive was published anew', text: 'It changed since you opened this page. Try again to read the new one.' };
    case 'other-version':
      return {
        title: 'This reader and this archive do not fit',
        text: `The archive has version ${fault.version} of the format, and this page was not made for it. Reload the page; if that does not help: ${rebuild}`,
      };
    case 'not-a-bundle':
      return { title: 'This is not an archive', text: `${file} is there, but it is not the manifest of a Dateline archive. ${rebuild}` };
    case 'not-json':
      return { title: 'A file of the archive is damaged', text: `${file} is cut short or is something else altogether. ${rebuild}` };
    case 'broken':
      return { title: 'A file of the archive is damaged', text: `${file} breaks the format: ${fault.where} ${fault.what}. ${rebuild}` };
  }
}
