import { Link } from 'react-router-dom';
import { articleAddress } from '#core/addresses.ts';
import type { OtherVersion } from '#core/article.ts';
import { describeSuspicion } from '#core/suspicion.ts';
import { countOf } from '#ui/count-of.ts';
import { PublishedTime } from '#ui/published-time.tsx';
import './other-versions.css';

interface OtherVersionsProps {
  readonly versions: readonly OtherVersion[];
  readonly linkState: unknown;
}

/** Other texts that were saved of the same address. Nothing where there are none. */
export function OtherVersions({ versions, linkState }: OtherVersionsProps) {
  const [first, ...more] = versions;
  if (first === undefined) return null;
  return (
    <nav className="other-versions" aria-label="Other versions of this article">
      {more.length === 0 ? (
        <p>
          Another version of this article: <Version version={first} linkState={linkState} />
        </p>
      ) : (
        <>
          <p>{countOf(versions.length, 'other version')} of this article:</p>
          <ul>
            {versions.map((version) => (
              <li key={version.id}>
                <Version version={version} linkState={linkState} />
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

function Version({ version, linkState }: { readonly version: OtherVersion; readonly linkState: unknown }) {
  return (
    <>
      <Link to={articleAddress(version)} state={linkState}>
        <bdi>{version.title}</bdi>
      </Link>
      , <PublishedTime published={version.published} />
      {version.suspicion && ` (${describeSuspicion(version.suspicion)})`}
    </>
  );
}
