import { useTranslations } from 'next-intl';
import type { NameEntry } from '@/lib/glossary/queries';
import { TermHead } from './TermHead';

type Props = { entries: NameEntry[]; href: (slug: string) => string };

/** Names in both languages of things that have a page of their own. */
export function NameList({ entries, href }: Props) {
  const t = useTranslations('Glossary');
  return (
    <ul className="divide-y divide-rule border-t border-rule">
      {entries.map((entry) => (
        <li key={entry.slug} id={entry.slug} className="py-3">
          <TermHead entry={entry} href={href(entry.slug)} />
          {entry.isOurName && <p className="text-sm text-quiet">{t('nameIsOurs')}</p>}
        </li>
      ))}
    </ul>
  );
}
