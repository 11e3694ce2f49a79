import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { Notes } from '@/components/statements/Notes';
import { formatDate } from '@/lib/dates';
import type { StatementView } from '@/lib/statements/view';

type Props = { names: StatementView[] };

/** The names a thing has had, each with the time in which sources use it. */
export function NamePeriods({ names }: Props) {
  const locale = useLocale();
  const t = useTranslations('Glossary');
  if (names.length === 0) return null;
  const date = (value: string | null) => (value ? formatDate(value, locale) : 'none');
  return (
    <ol className="my-2 space-y-2 border-l-2 border-rule pl-4">
      {names.map((name) => (
        <li key={name.id}>
          <p>
            <span className="text-sm text-quiet tabular-nums">
              {name.date || name.until
                ? t('period', { from: date(name.date), until: date(name.until) })
                : t('noPeriod')}
            </span>
            {': '}
            <span className="font-semibold">{name.text}</span>
            {' · '}
            <span lang={name.other.lang}>{name.other.text}</span>
          </p>
          <Notes notes={name.notes} />
          <Citations citations={name.citations} />
        </li>
      ))}
    </ol>
  );
}
