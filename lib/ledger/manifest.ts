import { z } from 'zod';
import { locales } from '../i18n/schema';
import { citedSegment, hrefOfId } from './address';
import type { LedgerEntry } from './schema';
import { lastVersion, type LedgerState } from './state';

const addressSchema = z.object({
  path: z.string(),
  /** 200; 308 with the path it leads to; 410. */
  status: z.union([z.literal(200), z.literal(308), z.literal(410)]),
  location: z.string().optional(),
  /** Of a clause: the fingerprint of the words that stand there. */
  fingerprint: z.string().optional(),
});

/** Every address that the record has promised, with what each answers, and the last entry of the ledger that says so. */
export const manifestSchema = z.object({
  entry: z.number(),
  hash: z.string(),
  addresses: z.array(addressSchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
type Address = Manifest['addresses'][number];

/** What stands at the end of a ledger, address by address, in both languages. */
export function manifestOf({ published, moved }: LedgerState, last?: LedgerEntry): Manifest {
  const addresses = locales.flatMap((locale): Address[] => [
    ...[...published].flatMap(([id, one]): Address[] => {
      const of = one.statement?.of ?? 'page';
      if (of !== 'page' && of !== 'clause') return [];
      const path = hrefOfId(locale, id, of);
      if (one.withdrawn) return [{ path, status: 410 }];
      const mark = lastVersion(one, locale)?.fingerprint;
      if (mark === undefined) return [{ path, status: 200 }];
      return [path, citedSegment(path, mark)].map((some) => ({
        path: some,
        status: 200,
        fingerprint: mark,
      }));
    }),
    ...[...moved].flatMap(([id, to]): Address[] => {
      const of = published.get(to)?.statement?.of ?? 'page';
      if (of !== 'page' && of !== 'clause') return [];
      return [{ path: hrefOfId(locale, id, of), status: 308, location: hrefOfId(locale, to, of) }];
    }),
  ]);
  return { entry: last?.number ?? 0, hash: last?.hash ?? '', addresses };
}
