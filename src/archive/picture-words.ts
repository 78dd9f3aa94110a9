/** Why a picture is not shown: it waits to be asked for, or it was asked for and did not come. */
export type Reason = 'waiting' | 'failed';

const words: Readonly<Record<Reason, string>> = { waiting: 'Picture', failed: 'Picture could not be fetched' };

/** What stands in the place of a picture that is not shown, with its description where it has one. */
export function pictureWords(reason: Reason, description: string): string {
  return description === '' ? words[reason] : `${words[reason]}: ${description}`;
}
