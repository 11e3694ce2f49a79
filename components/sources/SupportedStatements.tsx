import { useLocale, useTranslations } from 'next-intl';
import { statementHome } from '@/components/statements/statement-home';
import { ChipList } from '@/components/ui/ChipList';
import { icuKey } from '@/lib/i18n/icu-key';
import { paragraphList } from '@/lib/sources/paragraphs';
import type { StatementView } from '@/lib/statements/view';

type Props = { statements: StatementView[]; source: string };

function paragraphsOf(statement: StatementView, source: string): number[] {
  const all = [...statement.citations, ...statement.notes.flatMap(({ citations }) => citations)];
  const cited = all.flatMap((one) => (one.source.id === source ? one.paragraphs : []));
  return [...new Set(cited)].sort((a, b) => a - b);
}

/** What a source supports of one statement: its title or what it is, linked, and its words below. */
function SupportedStatement({ statement, home }: { statement: StatementView; home: string }) {
  const locale = useLocale();
  const t = useTranslations('Sources');
  const m = useTranslations('Meetings');
  const { href } = statementHome(statement, locale);
  const { kind, title, topic, text } = statement;
  const said = topic === 'mode' ? m('mode', { mode: icuKey(text) }) : text;
  const label = t('statement', { kind, topic: icuKey(topic) });
  // Of facts a record has many: their words tell them apart.
  if (kind === 'fact' && !title)
    return (
      <div className="max-w-text">
        <p className="text-sm text-quiet">{label}</p>
        <p>
          <a href={href}>{said}</a>
        </p>
      </div>
    );
  return (
    <div className="max-w-text">
      <p>
        <a href={href} className="font-semibold">
          {title ?? label}
          {!title && <span className="sr-only"> – {home}</span>}
        </a>
      </p>
      <p>{said}</p>
    </div>
  );
}

/** Every statement that rests on a source, under the record it belongs to, with the paragraphs used. */
export function SupportedStatements({ statements, source }: Props) {
  const locale = useLocale();
  const t = useTranslations('Sources');
  const homeOf = (one: StatementView) => statementHome(one, locale).label;
  const homes = [...new Set(statements.map(homeOf))].map((label, index) => ({
    label,
    id: `record-${String(index + 1)}`,
  }));
  return (
    <>
      {homes.length > 1 && (
        <nav aria-label={t('homes')} data-print="no" className="mb-8">
          <ChipList chips={homes.map(({ id, label }) => ({ href: `#${id}`, label }))} />
        </nav>
      )}
      {homes.map(({ id, label }) => (
        <section key={id} aria-labelledby={id} className="mt-8">
          <h3 id={id} className="text-lg">
            {label}
          </h3>
          <ul className="mt-2 divide-y divide-rule border-t border-rule">
            {statements
              .filter((one) => homeOf(one) === label)
              .map((statement) => {
                const numbers = paragraphsOf(statement, source);
                return (
                  <li
                    key={statement.id}
                    className="grid items-baseline gap-x-6 py-2 sm:grid-cols-[11rem_minmax(0,1fr)]"
                  >
                    <p className="text-sm text-quiet">
                      {numbers.length > 0 &&
                        t('paragraphList', { count: numbers.length, list: paragraphList(numbers) })}
                    </p>
                    <SupportedStatement statement={statement} home={label} />
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </>
  );
}
