import { useLocale, useTranslations } from 'next-intl';
import { ChipList } from '@/components/ui/ChipList';
import { Section } from '@/components/ui/Section';
import { formatDate } from '@/lib/dates';
import { hrefs } from '@/lib/hrefs';
import type { StatementView } from '@/lib/statements/view';

type Props = { clauses: StatementView[]; date: string };

/** Clauses of other declarations on the same themes: what was said before and after. */
export function RelatedClauses({ clauses, date }: Props) {
  const locale = useLocale();
  const t = useTranslations('Clauses');
  const parts = [
    { id: 'earlier', list: clauses.filter((clause) => clause.date < date) },
    { id: 'later', list: clauses.filter((clause) => clause.date > date) },
  ] as const;
  return parts
    .filter(({ list }) => list.length > 0)
    .map(({ id, list }) => (
      <Section key={id} id={id} title={t(id)}>
        <ol className="space-y-6">
          {list.map((clause) => {
            if (clause.home.record !== 'declaration') return null;
            const { declaration } = clause.home;
            return (
              <li key={clause.id} className="grid gap-x-6 sm:grid-cols-[11rem_minmax(0,1fr)]">
                <p className="text-sm">
                  <time dateTime={clause.date} className="block font-semibold tabular-nums">
                    {formatDate(clause.date, locale)}
                  </time>
                  <a
                    href={hrefs.declaration(locale, declaration.slug)}
                    className="inline-block py-0.5"
                  >
                    {declaration.title}
                  </a>
                </p>
                <div className="max-w-text">
                  <h3 className="text-lg">
                    <a href={hrefs.clause(locale, declaration.slug, clause.anchor)}>
                      {clause.title}
                    </a>
                  </h3>
                  <p className="mb-2 font-serif text-lg">{clause.text}</p>
                  <ChipList
                    label={t('themes')}
                    chips={clause.themes.map(({ slug, name }) => ({
                      href: hrefs.theme(locale, slug),
                      label: name,
                    }))}
                  />
                </div>
              </li>
            );
          })}
        </ol>
      </Section>
    ));
}
