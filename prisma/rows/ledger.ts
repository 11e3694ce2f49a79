import { locales } from '../../lib/i18n/schema';
import type { LedgerEntry } from '../../lib/ledger/schema';
import { ledgerState } from '../../lib/ledger/state';
import type { Prisma } from '../generated/client';

const targetOf = (entry: LedgerEntry) => {
  if (entry.entry === 'moved') return entry.to;
  return entry.entry === 'withdrawn' ? (entry.instead ?? null) : null;
};

/** The ledger as tables: its entries, every wording and every id there ever was. */
export function ledgerRows(entries: readonly LedgerEntry[]) {
  const { published, moved } = ledgerState(entries);
  const versions: Omit<Prisma.VersionCreateManyInput, 'id'>[] = [...published].flatMap(
    ([statementId, { statement }]) =>
      locales.flatMap((locale) =>
        (statement?.versions[locale] ?? []).map(({ fingerprint, text, entry }) => ({
          statementId,
          of: statement?.of ?? '',
          titleVi: statement?.title?.vi ?? null,
          titleEn: statement?.title?.en ?? null,
          locale,
          fingerprint,
          text,
          entryNumber: entry.number,
        })),
      ),
  );
  const kindOf = (id: string) => published.get(id)?.statement?.of ?? 'page';
  const addresses: Prisma.AddressCreateManyInput[] = [
    ...[...moved].map(([id, movedTo]) => ({ id, of: kindOf(movedTo), movedTo, withdrawnBy: null })),
    ...[...published].map(([id, { withdrawn }]) => ({
      ...{ id, of: kindOf(id), movedTo: null },
      withdrawnBy: withdrawn?.number ?? null,
    })),
  ];
  return {
    entries: entries.map((entry): Prisma.LedgerEntryCreateManyInput => ({
      number: entry.number,
      date: entry.date,
      entry: entry.entry,
      subject: entry.id,
      target: targetOf(entry),
      reasonVi: entry.reason?.vi ?? null,
      reasonEn: entry.reason?.en ?? null,
      before: entry.before,
      hash: entry.hash,
    })),
    versions: versions.map((row, at) => ({ id: at + 1, ...row })),
    addresses,
  };
}
