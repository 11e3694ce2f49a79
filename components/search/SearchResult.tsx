import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { StatementDate } from '@/components/statements/StatementDate';
import { Mentions } from '@/components/statements/Mentions';
import { statementHome } from '@/components/statements/statement-home';
import { DottedLine } from '@/components/ui/DottedLine';
import { hrefs } from '@/lib/hrefs';
import type { FoundResult } from '@/lib/search/queries';
import type { StatementView } from '@/lib/statements/view';
import { Highlighted } from './Highlighted';
import { WhyFound } from './WhyFound';

type Props = { result: FoundResult };

/** What kind of thing a statement stands for in a list of results. */
function kindOf({ kind, home }: StatementView): string {
  return ['clause', 'topic', 'outcome'].includes(kind) ? kind : home.record;
}

/** One thing found: what it is and where it belongs, its words, its sources, and why it is here. */
export function SearchResult({ result }: Props) {
  const { statement, title, text, other, fact, isElsewhere, why } = result;
  const locale = useLocale();
  const t = useTranslations('Search');
  const acts = useTranslations('Statements');
  const clauses = useTranslations('Clauses');
  const { href, label } = statementHome(statement, locale);
  const { declaration } = statement.home.record === 'declaration' ? statement.home : {};
  // A term or a plan is found by its name, which is all its text.
  const isName = statement.topic === 'name';
  const number =
    statement.kind === 'clause' &&
    clauses('number', { section: statement.topic ?? '', number: statement.number ?? 0 });
  const place = statement.title === label ? null : statement.title && label;
  const parts = [
    {
      key: 'kind',
      part: (
        <span className="font-semibold text-ink">{t('kind', { kind: kindOf(statement) })}</span>
      ),
    },
    { key: 'act', part: statement.act && acts('act', { act: statement.act }) },
    {
      key: 'home',
      part: declaration ? (
        <a href={hrefs.declaration(locale, declaration.slug)}>{declaration.title}</a>
      ) : (
        place
      ),
    },
    { key: 'meeting', part: declaration?.meeting.short },
    { key: 'date', part: statement.date && <StatementDate statement={statement} /> },
  ].filter(({ part }) => Boolean(part));
  return (
    <li className="border-t border-rule pt-4">
      <DottedLine parts={parts} />
      <h3 className="mt-1 text-lg">
        <a href={href}>
          {number && `${number}: `}
          <Highlighted stretches={title ?? (isName ? text : [{ text: label, isFound: false }])} />
        </a>
      </h3>
      {isName ? (
        <p className="mt-1 mb-2 max-w-text font-serif text-lg" lang={statement.other.lang}>
          <Highlighted stretches={other ?? [{ text: statement.other.text, isFound: false }]} />
        </p>
      ) : (
        <p className="mt-1 mb-2 max-w-text font-serif text-lg">
          <Highlighted stretches={text} />
        </p>
      )}
      {other && !isName && (
        <p className="mt-1 mb-2 max-w-text border-l-2 border-rule pl-3 text-sm">
          <span className="text-quiet">{t('inOther')}</span>{' '}
          <span lang={statement.other.lang}>
            <Highlighted stretches={other} />
          </span>
        </p>
      )}
      {fact && (
        <p className="mt-1 mb-2 max-w-text border-l-2 border-rule pl-3 text-sm">
          <a href={href.replace(/#.*/, `#${fact.anchor}`)} className="inline-block py-0.5">
            {t('onPage')}
          </a>{' '}
          <Highlighted stretches={fact.text} />
        </p>
      )}
      {isElsewhere && !fact && <p className="mb-2 text-sm text-quiet">{t('elsewhere')}</p>}
      <Mentions statement={statement} />
      <WhyFound why={why} />
      <div className="mt-2">
        <Citations citations={statement.citations} />
      </div>
      {declaration && statement.kind === 'clause' && (
        <a
          href={hrefs.declaration(locale, declaration.slug, statement.anchor)}
          className="inline-block py-0.5 text-sm"
        >
          {t('inDeclaration')} <span className="sr-only">{statement.title}</span>
        </a>
      )}
    </li>
  );
}
