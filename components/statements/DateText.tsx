import { useLocale } from 'next-intl';
import { formatDate } from '@/lib/dates';

type Props = { date: string };

/** A date in the page's language, kept on one line, for machines too where it is one date; nothing where there is none. */
export function DateText({ date }: Props) {
  const locale = useLocale();
  if (date === '') return null;
  const words = formatDate(date, locale);
  return date.includes('/') ? (
    <span className="inline-block tabular-nums">{words}</span>
  ) : (
    <time dateTime={date} className="inline-block tabular-nums">
      {words}
    </time>
  );
}
