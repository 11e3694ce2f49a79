import { useLocale } from 'next-intl';
import { formatDate } from '@/lib/dates';

type Props = { date: string; className?: string };

/** A date in the page's language, for machines too where it is one date; nothing where there is none. */
export function DateText({ date, className }: Props) {
  const locale = useLocale();
  if (date === '') return null;
  const words = formatDate(date, locale);
  return date.includes('/') ? (
    <span className={className}>{words}</span>
  ) : (
    <time dateTime={date} className={className}>
      {words}
    </time>
  );
}
