import type { ReactNode } from 'react';

type Props = { id: string; title: ReactNode; aside?: ReactNode; children: ReactNode };

/** A titled part of a page, reachable at its own address. */
export function Section({ id, title, aside, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-12 first:mt-0">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 border-t-2 border-ink pt-3">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {aside && <div className="text-sm">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
