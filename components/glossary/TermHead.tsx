import { useTranslations } from 'next-intl';
import type { NameEntry } from '@/lib/glossary/queries';

type Props = { entry: NameEntry; href?: string | undefined };

/** A pair of words side by side, the abbreviation and other ways to say it. */
export function TermHead({ entry, href }: Props) {
  const t = useTranslations('Glossary');
  const { name, other, abbreviation, variants } = entry;
  return (
    <div className="grid gap-x-8 gap-y-0.5 sm:grid-cols-2">
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
      <p className="font-serif text-lg leading-snug" lang={other.lang}>
        <span className="sr-only" lang={other.lang === 'vi' ? 'en' : 'vi'}>
          {t('other')}:{' '}
        </span>
        {other.text}
      </p>
      {variants.length > 0 && (
        <p className="text-sm text-quiet sm:col-span-2">
          {t('variants')}:{' '}
          {variants.map(({ lang, text }, index) => (
            <span key={text}>
              {index > 0 && '; '}
              <span lang={lang}>{text}</span>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
