import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { ThemeMatrix } from '@/lib/themes/matrix';

type Props = { meetings: ThemeMatrix['meetings'] };

/** Bodies in the order of their meetings, each with the number of columns it spans. */
function spans(meetings: Props['meetings']) {
  const bodies = [...new Set(meetings.map(({ body }) => body))];
  return bodies.map((body) => {
    const own = meetings.filter((meeting) => meeting.body === body);
    return { body, name: own[0]?.short.replace(/ \d+$/, '') ?? body, span: own.length };
  });
}

/** The heads of the matrix: each body over its meetings, each meeting by its edition and year. */
export function MatrixHead({ meetings }: Props) {
  const locale = useLocale();
  const t = useTranslations('Themes');
  return (
    <thead>
      <tr>
        <td rowSpan={2} className="sticky left-0 z-10 bg-paper" />
        <th rowSpan={2} scope="col" className="px-1 pb-1 align-bottom font-semibold">
          {t('matrixTotal')}
        </th>
        {spans(meetings).map(({ body, name, span }) => (
          <th
            key={body}
            scope="colgroup"
            colSpan={span}
            className="border-x border-paper text-left text-quiet"
          >
            <span className="block border-b border-edge pb-0.5">
              <span className="sticky left-25 inline-block text-xs max-sm:tracking-tight">
                {name}
              </span>
            </span>
          </th>
        ))}
      </tr>
      <tr>
        {meetings.map(({ slug, short, edition, year }) => (
          <th key={slug} scope="col" className="px-0 py-1 font-normal">
            <a
              href={hrefs.meeting(locale, slug)}
              title={`${short}, ${String(year)}`}
              className="inline-block min-w-7 py-0.5 text-center leading-tight tabular-nums"
            >
              <span className="sr-only">
                {short}, {year}
              </span>
              <span aria-hidden="true">
                {edition}
                <span className="block text-xs text-quiet">’{String(year).slice(2)}</span>
              </span>
            </a>
          </th>
        ))}
      </tr>
    </thead>
  );
}
