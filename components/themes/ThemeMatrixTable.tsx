import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { ThemeMatrix } from '@/lib/themes/matrix';

type Props = { matrix: ThemeMatrix };

const tint = (count: number) =>
  count === 0
    ? undefined
    : {
        backgroundColor: `color-mix(in oklab, var(--adgmin) ${String(Math.min(8 + count * 5, 34))}%, transparent)`,
      };

/** Bodies in the order of their meetings, each with the number of columns it spans. */
function spans(meetings: ThemeMatrix['meetings']) {
  const bodies = [...new Set(meetings.map(({ body }) => body))];
  return bodies.map((body) => {
    const own = meetings.filter((meeting) => meeting.body === body);
    return { body, name: own[0]?.short.replace(/ \d+$/, '') ?? body, span: own.length };
  });
}

/** Which meeting took up which theme, and how often. Where it does not fit, the table scrolls and the page does not. */
export function ThemeMatrixTable({ matrix }: Props) {
  const locale = useLocale();
  const t = useTranslations('Themes');
  return (
    <>
      <p className="mb-2 text-sm text-quiet">{t('matrixCaption')}</p>
      <div
        role="region"
        aria-label={t('matrixCaption')}
        tabIndex={0}
        className="relative overflow-x-auto"
      >
        <table className="w-full border-collapse text-sm">
          <caption className="sr-only">{t('matrixCaption')}</caption>
          <thead>
            <tr>
              <td rowSpan={2} className="sticky left-0 bg-paper" />
              {spans(matrix.meetings).map(({ body, name, span }) => (
                <th
                  key={body}
                  scope="colgroup"
                  colSpan={span}
                  className="border-x-2 border-paper text-left text-quiet"
                >
                  <span className="block border-b border-edge pb-0.5">{name}</span>
                </th>
              ))}
            </tr>
            <tr>
              {matrix.meetings.map(({ slug, short, edition, year }) => (
                <th key={slug} scope="col" className="px-0 py-1 font-normal">
                  <a
                    href={hrefs.meeting(locale, slug)}
                    title={`${short}, ${String(year)}`}
                    className="inline-block min-w-7 py-0.5 text-center tabular-nums"
                  >
                    <span className="sr-only">{short.replace(/\d+$/, '')}</span>
                    {edition}
                    <span className="sr-only">, {year}</span>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ slug, name, counts }) => (
              <tr key={slug} className="border-t border-rule">
                <th
                  scope="row"
                  className="sticky left-0 max-w-36 min-w-28 bg-paper py-1 pr-2 text-left leading-snug font-normal sm:max-w-44"
                >
                  <a href={hrefs.theme(locale, slug)} className="inline-block py-0.5">
                    {name}
                  </a>
                </th>
                {counts.map((count, index) => (
                  <td
                    key={matrix.meetings[index]?.slug}
                    style={tint(count)}
                    className="border-x-2 border-paper text-center tabular-nums"
                  >
                    {count > 0 ? count : <span className="text-quiet">–</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
