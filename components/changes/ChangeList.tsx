import { useLocale, useTranslations } from 'next-intl';
import { ChangeReason } from '@/components/share/ChangeReason';
import { WordDifference } from '@/components/share/WordDifference';
import { DateText } from '@/components/statements/DateText';
import type { ChangeItem } from '@/lib/ledger/queries';
import { changedRecord } from './record-name';

type Props = { changes: ChangeItem[] };

function Change({ change }: { change: ChangeItem }) {
  const locale = useLocale();
  const t = useTranslations('Changes');
  const { number, date, kind, texts, reason, before, hash } = change;
  const name = changedRecord(change, locale);
  return (
    <li
      id={`entry-${String(number)}`}
      className="grid gap-x-6 gap-y-2 sm:grid-cols-[11rem_minmax(0,1fr)]"
    >
      <p className="text-sm">
        <span className="block font-semibold">
          <DateText date={date} />
        </span>
        <span className="text-quiet">{t('entry', { number })}</span>
      </p>
      <div className="max-w-text">
        <p className="text-sm text-quiet">{t('kind', { kind })}</p>
        <h3 className="text-lg">
          <a href={name.href} className="text-ink">
            {name.label}
          </a>
        </h3>
        <p className="mt-1">
          <ChangeReason reason={reason} />
        </p>
        {name.instead && (
          <p className="mt-1">
            {t('instead')} <a href={name.instead.href}>{name.instead.label}</a>
          </p>
        )}
        {texts.map(({ lang, stretches }) => (
          <div key={lang} className="mt-3">
            <h4 className="font-sans text-sm font-semibold text-quiet">{t('in', { lang })}</h4>
            <WordDifference stretches={stretches} lang={lang} />
          </div>
        ))}
        <dl className="mt-3 grid gap-x-4 text-xs text-quiet sm:grid-cols-[10rem_minmax(0,1fr)]">
          <dt>{t('hash')}</dt>
          <dd className="font-mono break-all">{hash}</dd>
          <dt>{t('before')}</dt>
          <dd className="font-mono break-all">{before}</dd>
        </dl>
      </div>
    </li>
  );
}

/** Changes of what was published, the newest first. */
export function ChangeList({ changes }: Props) {
  const t = useTranslations('Changes');
  if (changes.length === 0) return <p className="max-w-text">{t('none')}</p>;
  return (
    <ol reversed className="space-y-10">
      {changes.map((change) => (
        <Change key={change.number} change={change} />
      ))}
    </ol>
  );
}
