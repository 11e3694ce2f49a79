import type { ReactNode } from 'react';

type Chip = { href: string; label: string; remove: string };
type Props = {
  action: string;
  legend: string;
  chips: Chip[];
  clear: { href: string; label: string };
  children: ReactNode;
};

/** A GET form of filters; what is applied stands below it as links that take it away again. */
export function FilterForm({ action, legend, chips, clear, children }: Props) {
  return (
    <div data-print="no" className="mb-8 bg-sheet px-4 py-4 sm:px-5">
      <form action={action} role="search" aria-label={legend}>
        <fieldset>
          <legend className="sr-only">{legend}</legend>
          <div className="grid grid-cols-2 items-end gap-x-4 gap-y-3 lg:grid-cols-5">
            {children}
          </div>
        </fieldset>
      </form>
      {chips.length > 0 && (
        <ul className="mt-4 flex flex-wrap items-center gap-2 text-sm">
          {chips.map(({ href, label, remove }) => (
            <li key={href}>
              <a
                href={href}
                aria-label={remove}
                className="inline-block border border-accent bg-paper px-3 py-0.5 text-accent no-underline hover:underline"
              >
                {label}{' '}
                <span aria-hidden="true" className="align-[-0.1em] text-xl leading-none">
                  ×
                </span>
              </a>
            </li>
          ))}
          <li>
            <a href={clear.href} className="inline-block py-0.5">
              {clear.label}
            </a>
          </li>
        </ul>
      )}
    </div>
  );
}
