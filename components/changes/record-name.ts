import { statementHome } from '@/components/statements/statement-home';
import type { Locale } from '@/lib/i18n/schema';
import { hrefOfId } from '@/lib/ledger/address';
import type { ChangeItem } from '@/lib/ledger/queries';

/** What a reader calls the thing that an entry is about, and where it is; its id where the record no longer has it. */
export function recordName(
  { id, of, statement }: ChangeItem['subject'],
  locale: Locale,
): { label: string; href: string } {
  if (!statement) return { label: id, href: hrefOfId(locale, id, of) };
  const { href, label } = statementHome(statement, locale);
  return { label: statement.title ? `${statement.title} – ${label}` : label, href };
}
