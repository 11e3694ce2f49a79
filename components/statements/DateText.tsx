import { useLocale } from 'next-intl';
import { formatDate } from '@/lib/dates';

type Props = {
  date: string;
  /** What is said of it, where that is more than the date. */
  words?: string;
};

/** A date in the page's language, kept on one line, for machines too where it is one date; nothing where there is none. */
export function DateText({ date, words }: Props) {
  const locale = useLocale();
  if (date === '') return null;
  const said = words ?? formatDate(date, locale);
  return date.includes('/') ? (
    <span className="inline-block tabular-nums">{said}</span>
  ) : (
    <time dateTime={date} className="inline-block tabular-nums">
      {said}
    </time>
  );
}
