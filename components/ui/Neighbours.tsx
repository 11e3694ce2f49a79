type Neighbour = { href: string; label: string; detail?: string } | null;
type Props = { label: string; before: string; after: string; previous: Neighbour; next: Neighbour };

/** Links to the one before and the one after. */
export function Neighbours({ label, before, after, previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} data-print="no" className="mt-12 border-t border-rule pt-4">
      <ul className="grid gap-4 sm:grid-cols-2">
        {previous && (
          <li>
            <span className="block text-sm text-quiet">← {before}</span>
            <a href={previous.href} rel="prev" className="inline-block py-0.5">
              {previous.label}
            </a>
            {previous.detail && <span className="block text-sm text-quiet">{previous.detail}</span>}
          </li>
        )}
        {next && (
          <li className="sm:col-start-2 sm:text-right">
            <span className="block text-sm text-quiet">{after} →</span>
            <a href={next.href} rel="next" className="inline-block py-0.5">
              {next.label}
            </a>
            {next.detail && <span className="block text-sm text-quiet">{next.detail}</span>}
          </li>
        )}
      </ul>
    </nav>
  );
}
