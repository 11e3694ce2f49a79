import { useLocale, useTranslations } from 'next-intl';
import { DateText } from '@/components/statements/DateText';
import { Section } from '@/components/ui/Section';
import { alignByTheme, withTold } from '@/lib/compare/align';
import type { DeclarationPage } from '@/lib/declarations/view';
import { hrefs } from '@/lib/hrefs';
import { ComparedRows } from './ComparedRows';
import { useSideName } from './side-name';
import { SideHeads } from './SideHeads';

type Props = {
  a: DeclarationPage;
  b: DeclarationPage;
  themes: { slug: string; name: string }[];
};

const pointsOf = ({ clauses, topics }: DeclarationPage) => [...clauses, ...topics];

/** Two declarations theme by theme: first what both speak of, then what only one does. */
export function ComparedDeclarations({ a, b, themes }: Props) {
  const locale = useLocale();
  const t = useTranslations('Compare');
  const d = useTranslations('Declarations');
  const sideName = useSideName();
  const names = { a: sideName(a), b: sideName(b) };
  const head = (side: 'a' | 'b', { slug, act, date, clauses, topics }: DeclarationPage) => ({
    href: hrefs.declaration(locale, slug),
    name: names[side],
    detail: (
      <>
        {d('act', { act })} · <DateText date={date} /> ·{' '}
        {clauses.length > 0
          ? d('clauseCount', { count: clauses.length })
          : d('topicCount', { count: topics.length })}
      </>
    ),
  });
  const parts = withTold(alignByTheme(themes, pointsOf(a), pointsOf(b)));
  const none = { a: t('notSpokenOf'), b: t('notSpokenOf') };
  return (
    <>
      <SideHeads
        heads={{ a: head('a', a), b: head('b', b) }}
        swap={hrefs.compare(locale, { a: b.slug, b: a.slug })}
      />
      <p className="mb-8 max-w-text text-sm text-quiet">{t('byTheme')}</p>
      {parts
        .filter(({ part, rows }) => rows.length > 0 || part === 'both')
        .map(({ part, rows }) => (
          <Section
            key={part}
            id={part}
            title={t('part', {
              part,
              name: part === 'b' ? names.b : names.a,
              count: rows.length,
            })}
          >
            {rows.length === 0 ? (
              <p>{t('nothingInCommon')}</p>
            ) : (
              <ComparedRows
                names={names}
                hasHeads={part !== 'both'}
                rows={rows.map(({ of, ...sides }) => ({
                  ...sides,
                  none,
                  key: of?.slug ?? '',
                  title: of ? <a href={hrefs.theme(locale, of.slug)}>{of.name}</a> : t('noTheme'),
                }))}
              />
            )}
          </Section>
        ))}
    </>
  );
}
