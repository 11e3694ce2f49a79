import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import { shadeOf, type ThemeMatrix } from '@/lib/themes/matrix';
import { MatrixHead } from './MatrixHead';
import { MatrixLegend } from './MatrixLegend';
import { shades } from './shades';

type Props = { matrix: ThemeMatrix };

/**
 * Which meeting took up which theme, and how often. Where it does not fit, the table scrolls
 * and the page does not; it opens at its right end, at the latest meeting, as a box that is read from the right does.
 */
export function ThemeMatrixTable({ matrix }: Props) {
  const locale = useLocale();
  const t = useTranslations('Themes');
  return (
    <>
      <p className="mb-3 max-w-text text-sm text-quiet">{t('matrixCaption')}</p>
      <MatrixLegend />
      <p className="mb-2 text-sm text-quiet lg:hidden">{t('matrixScroll')}</p>
      <div
        role="region"
        aria-label={t('matrixRegion')}
        tabIndex={0}
        className="relative overflow-x-auto [direction:rtl]"
      >
        <table className="w-full border-separate border-spacing-0 text-sm text-quiet [direction:ltr] [&_td]:border [&_td]:border-paper [&_td]:p-0 [&_td]:text-center [&_td]:tabular-nums [&_td>a]:block [&_td>a]:min-w-7 [&_td>a]:py-1 [&_td>a]:text-ink">
          <caption className="sr-only">{t('matrixRegion')}</caption>
          <MatrixHead meetings={matrix.meetings} />
          <tbody>
            {matrix.rows.map(({ slug, name, total, counts }) => (
              <tr key={slug}>
                <th
                  scope="row"
                  className="sticky left-0 z-10 max-w-28 min-w-24 border-t border-rule bg-paper py-1 pr-2 text-left leading-snug font-normal max-sm:text-xs sm:max-w-44"
                >
                  <a href={hrefs.theme(locale, slug)} className="inline-block py-0.5">
                    {name}
                  </a>
                </th>
                <td className="font-semibold text-ink">{total}</td>
                {counts.map((count, index) => {
                  const meeting = matrix.meetings[index];
                  if (!meeting || count === 0) return <td key={meeting?.slug ?? index}>–</td>;
                  return (
                    <td key={meeting.slug} className={shades[shadeOf(count)]}>
                      <a
                        href={hrefs.search(locale, { theme: slug, meeting: meeting.slug })}
                        aria-label={t('matrixCell', {
                          theme: name,
                          meeting: meeting.short,
                          year: String(meeting.year),
                          count,
                        })}
                      >
                        {count}
                      </a>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th
                scope="row"
                className="sticky left-0 z-10 border-t-2 border-edge bg-paper py-1 pr-2 text-left font-normal"
              >
                {t('matrixColumnTotals')}
              </th>
              <td className="font-semibold text-ink">{matrix.total}</td>
              {matrix.meetings.map(({ slug, total }) => (
                <td key={slug}>{total}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
