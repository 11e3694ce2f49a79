import { statementHome } from '@/components/statements/statement-home';
import type { Locale } from '@/lib/i18n/schema';
import type { StatementView } from '@/lib/statements/view';

/** Where a step stands when that is another page than the one of the record it is a step of. */
export function stepHome(statement: StatementView, page: string, locale: Locale) {
  const { home } = statement;
  const isOwn = home.record === 'initiative' && home.initiative.slug === page;
  return isOwn ? null : statementHome(statement, locale);
}
