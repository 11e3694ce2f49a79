import { formatDate } from '../dates';
import type { Locale } from '../i18n/schema';
import { formatMeetingDates } from '../meetings/dates';
import type { StatementView } from './view';

type Dated = Pick<StatementView, 'date' | 'home'>;

/** When a statement was made, in words: what a meeting did was done on one of its days, and no source says on which. */
export function whenStated({ date, home }: Dated, locale: Locale): string {
  if (date === '') return '';
  return home.record === 'meeting'
    ? formatMeetingDates(home.meeting, locale)
    : formatDate(date, locale);
}
