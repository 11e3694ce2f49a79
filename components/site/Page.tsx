import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './Breadcrumbs';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';
import { SkipLink } from './SkipLink';

type Props = {
  /** The address of this page with its query, so that the language switch can keep both. */
  path: string;
  title: ReactNode;
  /** What stands above the title: kind of page, number, date. */
  eyebrow?: ReactNode;
  lead?: ReactNode;
  crumbs?: Crumb[];
  children: ReactNode;
};

/** The frame of every page: header, one h1, content, footer. */
export function Page({ path, title, eyebrow, lead, crumbs, children }: Props) {
  return (
    <>
      <SkipLink />
      <SiteHeader path={path} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto max-w-page px-4 pt-6 outline-none sm:px-6"
      >
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
        <header className="pt-4 pb-8">
          {eyebrow && <p className="mb-2 text-quiet">{eyebrow}</p>}
          <h1 className="max-w-[34ch] text-3xl sm:text-4xl">{title}</h1>
          {lead && <div className="mt-4 max-w-text text-lg">{lead}</div>}
        </header>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
