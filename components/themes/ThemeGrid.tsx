import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';

type Theme = {
  slug: string;
  name: string;
  description: string;
  clauseCount: number;
  topicCount: number;
  outcomeCount: number;
  otherCount: number;
  entryCount: number;
};
type Props = { themes: Theme[]; withDescriptions?: boolean };

/** Themes with how much the record holds on each. */
export function ThemeGrid({ themes, withDescriptions = false }: Props) {
  const locale = useLocale();
  const t = useTranslations('Themes');
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
      {themes.map(({ slug, name, description, entryCount, clauseCount }) => (
        <li key={slug} className="border-t border-rule py-3">
          <a
            href={hrefs.theme(locale, slug)}
            className="inline-block py-0.5 font-serif text-lg font-semibold"
          >
            {name}
          </a>
          <p className="text-sm text-quiet">
            {t('counts', { entries: entryCount, clauses: clauseCount })}
          </p>
          {withDescriptions && <p className="mt-1 text-sm">{description}</p>}
        </li>
      ))}
    </ul>
  );
}
