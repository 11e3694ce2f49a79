import type { ReactNode } from 'react';

type Props = { summary: string; isOpen: boolean; children: ReactNode };

/** Folds on a narrow screen what a wide one shows at all times, if the browser can open it there without being asked. */
export function NarrowFold({ summary, isOpen, children }: Props) {
  return (
    <details open={isOpen} className="lg:details-content:[content-visibility:visible]">
      <summary className="cursor-pointer py-1 font-semibold text-accent supports-[selector(::details-content)]:lg:hidden">
        {summary}
      </summary>
      {children}
    </details>
  );
}
