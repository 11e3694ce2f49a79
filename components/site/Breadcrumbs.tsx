import { useTranslations } from 'next-intl';

export type Crumb = { href: string; label: string };
type Props = { crumbs: Crumb[] };

export function Breadcrumbs({ crumbs }: Props) {
  const t = useTranslations('Site');
  return (
    <nav aria-label={t('breadcrumbs')} data-print="no" className="text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ href, label }) => (
          <li
            key={href}
            className="after:ml-2 after:text-quiet after:content-['/'] last:after:content-none"
          >
            <a href={href} className="inline-block py-1">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
