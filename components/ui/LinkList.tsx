type Props = { links: { href: string; label: string }[] };

/** Links one below the other, each tall enough for a finger. */
export function LinkList({ links }: Props) {
  return (
    <ul className="max-w-text space-y-1">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="inline-block py-0.5">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
