import { type ReactNode, useContext } from 'react';
import { ArchiveContext } from '#archive/use-archive.ts';
import { Colophon } from '../colophon.tsx';
import { useHeadingFocus } from '../use-heading-focus.ts';
import { useTitle } from '../use-title.ts';
import './lone-page.css';

interface LonePageProps {
  /** What it is about, for the tab; the archive is named by itself. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A page with one thing to say, such as what is missing or on its way. It is the same before the archive is there, but for the foot. */
export function LonePage({ title, children }: LonePageProps) {
  const archive = useContext(ArchiveContext);
  useTitle(archive ? `${title} · ${archive.manifest.archive.title}` : title);
  useHeadingFocus();
  return (
    <div className="lone-page">
      <main className="lone">{children}</main>
      {archive && <Colophon archive={archive.manifest.archive} />}
    </div>
  );
}
