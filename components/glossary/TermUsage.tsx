import { useLocale, useTranslations } from 'next-intl';
import { statementHome } from '@/components/statements/statement-home';
import type { StatementView } from '@/lib/statements/view';

type Props = { statements: StatementView[] };

/** The entries in which a term stands, oldest first, folded away until asked for. */
export function TermUsage({ statements }: Props) {
  const locale = useLocale();
  const t = useTranslations('Glossary');
  if (statements.length === 0) return <p className="text-sm text-quiet">{t('unused')}</p>;
  return (
    <details className="text-sm">
      <summary className="cursor-pointer py-0.5">
        {t('usage', { count: statements.length })}
      </summary>
      <ul className="mt-1 ml-4 space-y-0.5">
        {statements.map((statement) => {
          const { href, label } = statementHome(statement, locale);
          return (
            <li key={statement.id}>
              <a href={href} className="inline-block py-0.5">
                {statement.title ?? label}
              </a>
              {statement.title && statement.title !== label && (
                <span className="text-quiet"> · {label}</span>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
