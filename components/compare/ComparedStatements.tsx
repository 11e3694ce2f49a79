import { useLocale, useTranslations } from 'next-intl';
import { ActLabel } from '@/components/statements/ActLabel';
import { statementHome } from '@/components/statements/statement-home';
import type { StatementView } from '@/lib/statements/view';

type Props = {
  statements: StatementView[];
  side: 'a' | 'b';
  /** Says that there is nothing, where there is nothing. */
  none: string;
  /** Points whose words stand higher up on the page: here their headings will do. */
  told?: ReadonlySet<string>;
  /** Clauses of several declarations can stand together, so each names its own. */
  withHome?: boolean;
};

/** What one side says under a heading, each with its number or act and its address. */
export function ComparedStatements({ statements, side, none, told, withHome = false }: Props) {
  const locale = useLocale();
  const t = useTranslations('Clauses');
  const c = useTranslations('Compare');
  if (statements.length === 0) return <p className="text-quiet">{none}</p>;
  return (
    <ul className="space-y-4">
      {statements.map((statement) => {
        const { id, anchor, kind, topic, number, act, verb, title, text } = statement;
        const { href, label } = statementHome(statement, locale);
        const isOfDeclaration = kind === 'clause' || kind === 'topic';
        const isTold = told?.has(id) ?? false;
        const place = `${side}-${anchor}`;
        return (
          <li key={id} id={told && !isTold ? place : undefined} className="break-inside-avoid">
            <p className="text-xs text-quiet">
              {isOfDeclaration
                ? t('number', {
                    section: kind === 'clause' ? (topic ?? '') : 'topics',
                    number: number ?? 0,
                  })
                : act && <ActLabel act={act} verb={verb} />}
              {withHome && isOfDeclaration && ` · ${label}`}
            </p>
            <a href={href} className="inline-block py-0.5 font-serif leading-snug font-semibold">
              {title ?? label}
            </a>
            {isTold ? (
              <p className="text-sm">
                <a href={`#${place}`} className="inline-block py-0.5">
                  {c('above')}
                  <span className="sr-only">{`: ${title ?? label}`}</span>
                </a>
              </p>
            ) : (
              <p className="font-serif">{text}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
