import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import { icuKey } from '@/lib/i18n/icu-key';
import type { listInitiatives } from '@/lib/initiatives/queries';

type Initiative = Awaited<ReturnType<typeof listInitiatives>>[number];
type Props = { initiatives: Initiative[]; types: readonly string[] };

/** Initiatives by type, each with the number of steps of its life line. */
export function InitiativeList({ initiatives, types }: Props) {
  const locale = useLocale();
  const t = useTranslations('Initiatives');
  return types
    .map((type) => ({ type, list: initiatives.filter((one) => one.type === type) }))
    .filter(({ list }) => list.length > 0)
    .map(({ type, list }) => (
      <section key={type} aria-labelledby={type} className="mt-10 first:mt-0">
        <h2 id={type} className="border-t-2 border-ink pt-3 pb-3 text-xl">
          {t('types', { type: icuKey(type) })}
        </h2>
        <ul className="grid gap-x-10 sm:grid-cols-2">
          {list.map(({ slug, name, abbreviation, stepCount, otherName }) => (
            <li key={slug} className="border-t border-rule py-3">
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
              <p className="text-sm text-quiet">{t('steps', { count: stepCount })}</p>
            </li>
          ))}
        </ul>
      </section>
    ));
}
