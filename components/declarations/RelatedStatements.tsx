import { useTranslations } from 'next-intl';
import { LifeLine } from '@/components/statements/LifeLine';
import { Section } from '@/components/ui/Section';
import type { StatementView } from '@/lib/statements/view';

type Props = { statements: StatementView[]; date: string };

/** What other meetings and declarations said on the same themes, before and after. */
export function RelatedStatements({ statements, date }: Props) {
  const t = useTranslations('Clauses');
  const parts = [
    { id: 'earlier', list: statements.filter((one) => one.date < date) },
    { id: 'later', list: statements.filter((one) => one.date > date) },
  ] as const;
  return parts
    .filter(({ list }) => list.length > 0)
    .map(({ id, list }) => (
      <Section key={id} id={id} title={t(id)}>
        <LifeLine statements={list} />
      </Section>
    ));
}
