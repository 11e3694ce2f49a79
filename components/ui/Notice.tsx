import type { ReactNode } from 'react';

type Props = { children: ReactNode; role?: 'status' };

/** Something the reader should know about what is on the page. */
export function Notice({ children, role }: Props) {
  return (
    <div role={role} className="my-6 max-w-text border-l-4 border-edge bg-sheet px-4 py-3">
      <div className="text-sm">{children}</div>
    </div>
  );
}
