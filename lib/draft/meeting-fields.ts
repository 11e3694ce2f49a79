import type { Draft } from './draft';
import { datedDay } from './meeting-days';
import { citing } from './meeting-facts';
import { inOrder, lower, type Proposal } from './proposal';
import { shownBy } from './remarks';
import { Noted, type Tree } from './tree';
import type { Day } from './calendar';

const TODO = 'TODO';

/** Where nothing else shows it, a field rests on the paragraphs that name the meeting. */
const meetingParagraphs = ({ meeting }: Draft) =>
  (meeting.edition ?? meeting.body).paragraphs.slice(0, 1);

const spoken = ({ day, month }: Day) => `${String(day)}/${String(month)}`;

/** The days as far as they are told; an announced meeting has only planned ones. */
export function datesField(draft: Draft): { dates: Tree; status: string } {
  const { days: told, published } = draft;
  const dated = (day: Day) => datedDay(day, published);
  const first = told?.value.days?.first ?? told?.value.day?.date;
  const start = first && dated(first);
  const cites = citing(draft, told?.paragraphs ?? meetingParagraphs(draft));
  if (!told || !first || !start) {
    const remark = first
      ? `${spoken(first)} in the text, without a year`
      : 'no day of the meeting in the text';
    return { dates: { about: new Noted(TODO, remark), cites }, status: 'held' };
  }
  const remark = shownBy({ ...told, confidence: lower(told.confidence, start.confidence) });
  if (published && start.value > published.value) {
    return { dates: { planned: new Noted(start.value, remark), cites }, status: 'announced' };
  }
  const iso = (day: Day) => dated(day)?.value ?? TODO;
  const { days, week, day } = told.value;
  return {
    status: 'held',
    dates: {
      days: days && { start: new Noted(iso(days.first), remark), end: iso(days.last) },
      day: day && { date: new Noted(iso(day.date), remark), which: day.which },
      week: week && { start: iso(week.first), end: iso(week.last) },
      cites,
    },
  };
}

/** Where the meeting met, as far as the article names it. */
export function placeField(draft: Draft): Tree {
  const { place } = draft;
  if (!place) {
    return {
      country: new Noted(TODO, 'no place of the meeting in the text'),
      cites: citing(draft, meetingParagraphs(draft)),
    };
  }
  const { city, site, country } = place.value;
  return {
    city: city === undefined ? undefined : { vi: new Noted(city, shownBy(place)), en: TODO },
    site: site === undefined ? undefined : { vi: site, en: TODO },
    country: country ?? TODO,
    cites: citing(draft, place.paragraphs),
  };
}

/** The motto as the article quotes it. */
export function mottoField(draft: Draft): Tree | undefined {
  const { motto } = draft;
  return (
    motto && {
      vi: new Noted(motto.value, shownBy(motto)),
      en: TODO,
      published: ['vi'],
      cites: citing(draft, motto.paragraphs),
    }
  );
}

/** The meeting's address: its body, edition and year, "TODO" where the article does not tell; without days, the year of publication. */
export function meetingSlug({ meeting, days, published }: Draft): Proposal<string> {
  const { body, edition } = meeting;
  const first = days?.value.days?.first ?? days?.value.day?.date;
  const day = first && datedDay(first, published);
  const year = (day ?? published)?.value.slice(0, 4) ?? TODO;
  return {
    value: `${body.value}-${edition ? String(edition.value) : TODO}-${year}`,
    paragraphs: inOrder([...body.paragraphs, ...(edition?.paragraphs ?? [])]),
    confidence: day ? lower(body.confidence, edition?.confidence ?? 'low') : 'low',
  };
}
