import { statementHome } from '@/components/statements/statement-home';
import type { Locale } from '@/lib/i18n/schema';
import { hrefOfId } from '@/lib/ledger/address';
import type { ChangeItem } from '@/lib/ledger/queries';

type Named = { label: string; href: string };

/** What a reader calls a thing, and where it is; its last title or its id where the record no longer has it. */
function recordName(
  { id, of, statement, lastTitle }: ChangeItem['subject'],
  locale: Locale,
): Named {
  if (!statement) return { label: lastTitle ?? id, href: hrefOfId(locale, id, of) };
  const { href, label } = statementHome(statement, locale);
  return { label: statement.title ? `${statement.title} – ${label}` : label, href };
}

/** What an entry is about, by the name it has now; for what was withdrawn, what stands in its place too. */
export function changedRecord(
  { kind, subject, target }: Pick<ChangeItem, 'kind' | 'subject' | 'target'>,
  locale: Locale,
): Named & { instead: Named | null } {
  if (kind !== 'withdrawn') return { ...recordName(target ?? subject, locale), instead: null };
  return { ...recordName(subject, locale), instead: target && recordName(target, locale) };
}
