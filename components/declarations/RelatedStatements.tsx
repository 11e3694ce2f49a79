import { useLocale, useTranslations } from 'next-intl';
import { firstNamed } from '@/components/relations/first-named';
import { FirstNamedList } from '@/components/relations/FirstNamedList';
import { RelationList } from '@/components/relations/RelationList';
import { LifeLine } from '@/components/statements/LifeLine';
import { Section } from '@/components/ui/Section';
import type { ClausePage } from '@/lib/declarations/view';
import type { RelationView } from '@/lib/relations/view';

type Props = {
  page: ClausePage;
  relations: RelationView[];
  firstNamings: ReadonlyMap<string, string>;
};

/** What other meetings and declarations said on the same matter: first what we tie to this clause, then the rest by theme. */
export function RelatedStatements({ page, relations, firstNamings }: Props) {
  const locale = useLocale();
  const t = useTranslations('Clauses');
  const r = useTranslations('Relations');
  const { clause, declaration, related } = page;
  const named = firstNamed([clause], declaration.meeting.slug, firstNamings, locale);
  const tied = new Set(relations.map(({ other }) => other.id));
  const others = related.filter(({ id }) => !tied.has(id));
  const parts = [
    { id: 'earlier', list: others.filter((one) => one.date < declaration.date) },
    { id: 'later', list: others.filter((one) => one.date > declaration.date) },
  ] as const;
  return (
    <>
      {relations.length + named.length > 0 && (
        <Section id="relations" title={r('title')}>
          <div className="space-y-4">
            {relations.length > 0 && <p className="max-w-text text-sm text-quiet">{r('ours')}</p>}
            <RelationList relations={relations} withText />
            <FirstNamedList named={named} />
          </div>
        </Section>
      )}
      {parts
        .filter(({ list }) => list.length > 0)
        .map(({ id, list }) => (
          <Section key={id} id={id} title={t(id)}>
            <LifeLine statements={list} />
          </Section>
        ))}
    </>
  );
}
