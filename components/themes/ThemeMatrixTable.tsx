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

/** Which meeting took up which theme, and how often. */
export function ThemeMatrixTable({ matrix }: Props) {
  const locale = useLocale();
  const t = useTranslations('Themes');
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="pb-2 text-left text-quiet">{t('matrixCaption')}</caption>
      <thead>
        <tr className="align-bottom">
          <th scope="col" className="sr-only">
            {t('theme')}
          </th>
          {matrix.meetings.map(({ slug, short, year }) => (
            <th key={slug} scope="col" className="px-0.5 pb-1 font-normal sm:px-1">
              <a
                href={hrefs.meeting(locale, slug)}
                className="inline-block text-xs leading-tight [writing-mode:vertical-rl] sm:[writing-mode:horizontal-tb]"
              >
                {short}
                <span className="block text-quiet tabular-nums">{year}</span>
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ slug, name, counts }) => (
          <tr key={slug} className="border-t border-rule">
            <th scope="row" className="py-1 pr-2 text-left font-normal">
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
  );
}
