type Chip = { href: string; label: string; title?: string; rel?: string };
type Props = { chips: Chip[]; label?: string };

/** A row of short links. */
export function ChipList({ chips, label }: Props) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-2 gap-y-2 text-sm">
      {chips.map(({ href, label: text, title, rel }) => (
        <li key={href}>
          <a
            href={href}
            title={title}
            rel={rel}
            className="inline-block rounded-full border border-rule px-3 py-0.5 text-accent no-underline hover:border-accent hover:underline print:border-0 print:px-0"
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
