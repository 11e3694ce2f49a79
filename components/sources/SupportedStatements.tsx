import { useLocale, useTranslations } from 'next-intl';
import { statementHome } from '@/components/statements/statement-home';
import { icuKey } from '@/lib/i18n/icu-key';
import type { StatementView } from '@/lib/statements/view';

type Props = { statements: StatementView[]; source: string };

function paragraphsOf(statement: StatementView, source: string): number[] {
  const all = [...statement.citations, ...statement.notes.flatMap(({ citations }) => citations)];
  const cited = all.flatMap((one) => (one.source.id === source ? one.paragraphs : []));
  return [...new Set(cited)].sort((a, b) => a - b);
}

/** Every statement that rests on a source, under the record it belongs to, with the paragraphs used. */
export function SupportedStatements({ statements, source }: Props) {
  const locale = useLocale();
  const t = useTranslations('Sources');
  const m = useTranslations('Meetings');
  const homes = [...new Set(statements.map((one) => statementHome(one, locale).label))];
  return homes.map((home) => (
    <section key={home} className="mt-8">
      <h3 className="text-lg">{home}</h3>
      <ul className="mt-2 divide-y divide-rule border-y border-rule">
        {statements
          .filter((one) => statementHome(one, locale).label === home)
          .map((statement) => {
            const numbers = paragraphsOf(statement, source);
            const words =
              statement.topic === 'mode'
                ? m('mode', { mode: icuKey(statement.text) })
                : statement.text;
            return (
              <li
                key={statement.id}
                className="grid gap-x-6 py-2 sm:grid-cols-[11rem_minmax(0,1fr)]"
              >
                <p className="text-sm text-quiet">
                  {numbers.length > 0 &&
                    t('paragraphList', { count: numbers.length, list: numbers.join(', ') })}
                </p>
                <p className="max-w-text">
                  <a href={statementHome(statement, locale).href} className="font-semibold">
                    {statement.title ??
                      t('statement', { kind: statement.kind, topic: icuKey(statement.topic) })}
                  </a>{' '}
                  {words}
                </p>
              </li>
            );
          })}
      </ul>
    </section>
  ));
}
