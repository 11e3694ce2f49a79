import { useTranslations } from 'next-intl';
import type { LineageStrip as Strip } from '@/lib/themes/strip';
import { voiceMark } from './voice-marks';

type Props = { strip: Strip };

/** How high the highest bar stands, in rem. */
const HIGHEST = 4;

/** The voices that a key names, each as it is drawn. */
const key = [
  { voice: 'ministers', era: 'telmin', body: 'telmin' },
  { voice: 'ministers', era: 'adgmin', body: 'adgmin' },
  { voice: 'officials', era: '', body: null },
  { voice: 'beside', era: '', body: null },
] as const;

/** When a theme was spoken of and how often: a bar for each year that leads to it, and years with nothing as such. */
export function LineageStrip({ strip }: Props) {
  const t = useTranslations('Lineage');
  const isHeard = (one: (typeof key)[number]) =>
    strip.some(({ counts, body }) =>
      counts.some(
        ({ voice, count }) =>
          voice === one.voice && count > 0 && (one.body === null || body === one.body),
      ),
    );
  return (
    <figure>
      <ol
        aria-label={t('strip')}
        className="grid grid-cols-9 gap-y-4 text-center text-xs tabular-nums sm:grid-cols-13 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none"
      >
        {strip.map(({ year, total, body, counts }) => (
          <li key={year}>
            {total === 0 ? (
              <span className="flex h-full flex-col justify-end text-quiet">
                <span className="sr-only">{t('silentYear')}</span>
                <span aria-hidden="true" className="mx-1 border-t-2 border-dotted border-edge" />
                {year}
              </span>
            ) : (
              <a
                href={`#y${String(year)}`}
                className="flex h-full flex-col justify-end text-ink no-underline hover:bg-sheet hover:underline"
              >
                <span className="font-semibold">{total}</span>
                <span aria-hidden="true" className="mx-auto flex w-5 flex-col">
                  {counts
                    .filter(({ count }) => count > 0)
                    .reverse()
                    .map(({ voice, height }) => (
                      <span
                        key={voice}
                        style={{ height: `${((height / 100) * HIGHEST).toFixed(2)}rem` }}
                        className={`min-h-1.5 border ${voiceMark(voice, body)}`}
                      />
                    ))}
                </span>
                <span className="border-t-2 border-edge text-accent underline">{year}</span>
                <span className="sr-only">
                  {t('year', Object.fromEntries(counts.map(({ voice, count }) => [voice, count])))}
                </span>
              </a>
            )}
          </li>
        ))}
      </ol>
      <figcaption className="mt-4 text-sm text-quiet">
        <p>{t('stripCaption')}</p>
        <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
          {key.filter(isHeard).map(({ voice, era, body }) => (
            <li key={voice + era} className="flex items-center gap-2">
              <span aria-hidden="true" className={`size-4 border ${voiceMark(voice, body)}`} />
              {t('voice', { voice, era })}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
