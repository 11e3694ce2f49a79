import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { StatementDate } from '@/components/statements/StatementDate';
import { statementHome } from '@/components/statements/statement-home';
import { hrefs } from '@/lib/hrefs';
import type { QuoteView } from '@/lib/quote/queries';
import { ComparedText } from './ComparedText';
import { QuoteAddresses } from './QuoteAddresses';

type Props = {
  result: QuoteView;
  /** A heading that speaks of one text alone says how near it is. */
  isAlone: boolean;
};

const badge = 'border-2 px-2 py-0.5 font-semibold';

/** One text that a passage comes from: how near it is, what it is and where it stands, and the words side by side. */
export function QuoteResult({ result, isAlone }: Props) {
  const { statement, lang, pieces, status, difference, changed, rest } = result;
  const locale = useLocale();
  const t = useTranslations('Quote');
  const clauses = useTranslations('Clauses');
  const { href, label } = statementHome(statement, locale);
  const { declaration } = statement.home.record === 'declaration' ? statement.home : {};
  const number =
    statement.kind === 'clause' &&
    clauses('number', { section: statement.topic ?? '', number: statement.number ?? 0 });
  const differs = [
    lang !== locale && t('inLanguage', { lang }),
    difference !== 'none' && t('difference', { difference, changed }),
    rest > 0 && t('rest', { rest }),
  ].filter((said) => said !== false);
  const isPart = pieces.some(({ side }) => side === 'around');
  return (
    <li className="border-t border-rule pt-5">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
        {!isAlone && (
          <strong
            className={`${badge} ${status === 'close' ? 'border-dashed border-edge' : 'border-accent text-accent'}`}
          >
            {t('status', { status })}
          </strong>
        )}
        <span className="text-quiet">{t('kind', { kind: statement.kind })}</span>
      </p>
      <h3 className="mt-2 text-lg">
        <a href={href}>
          {number && `${number}: `}
          {statement.title ?? label}
        </a>
      </h3>
      <p className="text-sm text-quiet">
        {declaration ? (
          <>
            <a href={hrefs.declaration(locale, declaration.slug)}>{declaration.title}</a>
            {` · ${declaration.meeting.short}`}
          </>
        ) : (
          label
        )}
        {statement.date && (
          <>
            {' · '}
            <StatementDate statement={statement} />
          </>
        )}
      </p>
      {differs.length > 0 && <p className="mt-2 text-sm">{differs.join(' ')}</p>}
      <ComparedText
        pieces={pieces}
        lang={lang}
        isMarked={isPart && (status !== 'close' || difference === 'unmarked')}
      />
      <QuoteAddresses result={result} />
      <Citations citations={statement.citations} />
    </li>
  );
}
