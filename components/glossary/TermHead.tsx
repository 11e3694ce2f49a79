import { useTranslations } from 'next-intl';
import type { NameEntry } from '@/lib/glossary/queries';
import { otherNames } from '@/lib/glossary/other-names';
import { otherLocale } from '@/lib/i18n/localized';
import type { Locale } from '@/lib/i18n/schema';

type Props = { entry: NameEntry; href?: string | undefined };

function Variants({ entry, lang }: { entry: NameEntry; lang: Locale }) {
  const t = useTranslations('Glossary');
  const variants = otherNames(entry, lang);
  if (variants.length === 0) return null;
  return (
    <p className="text-sm text-quiet">
      {t('variants')}: <span lang={lang}>{variants.join('; ')}</span>
    </p>
  );
}

/** A pair of words side by side, the abbreviation, and under each word other ways to say it in its language. */
export function TermHead({ entry, href }: Props) {
  const t = useTranslations('Glossary');
  const { name, other, abbreviation } = entry;
  const own = otherLocale(other.lang);
  return (
    <div className="grid items-baseline gap-x-8 gap-y-1 sm:grid-cols-2">
      <div>
        <h3 className="font-serif text-lg leading-snug">
          {href ? (
            <a href={href} className="inline-block py-0.5">
              {name}
            </a>
          ) : (
            name
          )}
          {abbreviation && !name.includes(abbreviation) && (
            <span className="font-sans text-base font-normal text-quiet"> ({abbreviation})</span>
          )}
        </h3>
        <Variants entry={entry} lang={own} />
      </div>
      <div>
        <p className="font-serif text-lg leading-snug" lang={other.lang}>
          <span className="sr-only" lang={own}>
            {t('other')}:{' '}
          </span>
          {other.text}
        </p>
        <Variants entry={entry} lang={other.lang} />
      </div>
    </div>
  );
}
