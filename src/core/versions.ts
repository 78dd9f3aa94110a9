import type { OtherVersion } from './article.ts';

type Version = Pick<OtherVersion, 'published' | 'suspicion'>;

/**
 * True for a version that may take the place of those before it. A suspect capture takes no other's place: "page not found" was often
 * saved last. Nor does an undated version, which may be earlier as well as later.
 */
export function canFollow({ published, suspicion }: Version): boolean {
  return published !== null && suspicion === undefined;
}

/** True where one of the versions of an article follows it, so that whoever wants each article once can do without this one. */
export function isEarlierVersion({ published }: Version, versions: readonly Version[]): boolean {
  return published !== null && versions.some((other) => canFollow(other) && other.published !== null && other.published > published);
}
