import { useLocale, useTranslations } from 'next-intl';
import { DateText } from '@/components/statements/DateText';
import { hrefs } from '@/lib/hrefs';
import type { VersionView } from '@/lib/ledger/view';

type Props = { versions: VersionView[]; declaration: string; clause: string };

/** Since when a clause has the words it has, and the wordings before that, each with its address. */
export function EarlierVersions({ versions, declaration, clause }: Props) {
  const locale = useLocale();
  const t = useTranslations('Versions');
  const [current, ...earlier] = versions;
  if (!current) return null;
  const date = (text: string) => ({ date: () => <DateText date={text} /> });
  return (
    <>
      <p className="mt-2 text-sm text-quiet">{t.rich('current', date(current.date))}</p>
      {earlier.length > 0 && (
        <>
          <h2 className="mt-4 font-sans text-sm font-semibold text-quiet">
            {t('earlierVersions')}
          </h2>
          <ul className="text-sm">
            {earlier.map(({ number, fingerprint }, at) => (
              <li key={number}>
                <a
                  href={hrefs.clause(locale, declaration, clause, fingerprint)}
                  className="inline-block py-0.5"
                >
                  {t.rich('until', date(versions[at]?.date ?? ''))}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
