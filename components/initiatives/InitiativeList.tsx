import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import { icuKey } from '@/lib/i18n/icu-key';
import type { listInitiatives } from '@/lib/initiatives/queries';
import { LatestStep } from './LatestStep';

type Initiative = Awaited<ReturnType<typeof listInitiatives>>[number];
type Props = { initiatives: Initiative[]; types: readonly string[] };

/** Initiatives by type, each with the latest step of its life line; a reader jumps to a type. */
export function InitiativeList({ initiatives, types }: Props) {
  const locale = useLocale();
  const t = useTranslations('Initiatives');
  const groups = types
    .map((type) => ({ type, list: initiatives.filter((one) => one.type === type) }))
    .filter(({ list }) => list.length > 0);
  return (
    <>
      <nav aria-label={t('jump')} data-print="no" className="mb-10 border-y border-rule py-4">
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {groups.map(({ type, list }) => (
            <li key={type}>
              <a href={`#${type}`} className="inline-block py-0.5">
                {t('types', { type: icuKey(type) })}
              </a>{' '}
              <span className="text-quiet tabular-nums">{list.length}</span>
            </li>
          ))}
        </ul>
        <p className="mt-4 max-w-text text-sm text-quiet">{t('beside')}</p>
      </nav>
      {groups.map(({ type, list }) => (
        <section key={type} aria-labelledby={type} className="mt-12 first:mt-0">
          <h2 id={type} className="border-t-2 border-ink pt-3 pb-3 text-xl">
            {t('types', { type: icuKey(type) })}
          </h2>
          <ul>
            {list.map(({ slug, name, abbreviation, steps, otherName }) => (
              <li
                key={slug}
                className="grid gap-x-8 gap-y-1 border-t border-rule py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_4.5rem]"
              >
                <div>
                  <a
                    href={hrefs.initiative(locale, slug)}
                    className="inline-block py-0.5 font-serif text-lg leading-snug font-semibold"
                  >
                    {name}
                    {abbreviation && !name.includes(abbreviation) && ` (${abbreviation})`}
                  </a>
                  <p className="text-sm text-quiet" lang={otherName.lang}>
                    {otherName.text}
                  </p>
                </div>
                <LatestStep steps={steps} />
                <p className="text-sm text-quiet tabular-nums md:pt-1 md:text-right">
                  {t('steps', { count: steps.length })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
