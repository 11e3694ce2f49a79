import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { Notes } from '@/components/statements/Notes';
import { formatDate } from '@/lib/dates';
import type { StatementView } from '@/lib/statements/view';

type Props = { names: StatementView[] };

const areDifferent = (texts: string[]) => new Set(texts).size > 1;

/** The names a thing has had, each with the time in which sources use it; what changed from one to the next stands out. */
export function NamePeriods({ names }: Props) {
  const locale = useLocale();
  const t = useTranslations('Glossary');
  if (names.length === 0) return null;
  const date = (value: string | null) => (value ? formatDate(value, locale) : 'none');
  const isOtherChanged = areDifferent(names.map(({ other }) => other.text));
  const isOwnChanged = !isOtherChanged || areDifferent(names.map(({ text }) => text));
  return (
    <ol className="my-3 space-y-4 border-l-2 border-edge pl-4">
      {names.map((name) => (
        <li key={name.id}>
          <p className="text-sm text-quiet tabular-nums">
            {name.date || name.until
              ? t('period', { from: date(name.date), until: date(name.until) })
              : t('noPeriod')}
          </p>
          <p className={isOwnChanged ? 'font-semibold' : undefined}>{name.text}</p>
          <p lang={name.other.lang} className={isOtherChanged ? 'font-semibold' : undefined}>
            {name.other.text}
          </p>
          <Notes notes={name.notes} />
          <div className="mt-2">
            <Citations citations={name.citations} />
          </div>
        </li>
      ))}
    </ol>
  );
}
