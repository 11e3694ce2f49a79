import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { Notes } from '@/components/statements/Notes';
import { ChipList } from '@/components/ui/ChipList';
import { TextsInTheirLanguages } from '@/components/ui/TextsInTheirLanguages';
import { hrefs } from '@/lib/hrefs';
import type { getInitiative } from '@/lib/initiatives/queries';

type Initiative = NonNullable<Awaited<ReturnType<typeof getInitiative>>>;
type Props = { initiative: Initiative };

/** What an initiative is, by which names it goes, and where it belongs. */
export function InitiativeFacts({ initiative }: Props) {
  const locale = useLocale();
  const t = useTranslations('Initiatives');
  const { description, otherName, variants, themes, masterplans } = initiative;
  return (
    <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,66ch)_minmax(12rem,1fr)]">
      {description && (
        <div>
          <p className="font-serif text-clause">{description.text}</p>
          <Notes notes={description.notes} />
          <Citations citations={description.citations} />
        </div>
      )}
      <dl className="grid content-start gap-x-6 gap-y-2 text-sm sm:grid-cols-[9rem_minmax(0,1fr)] lg:grid-cols-1 lg:gap-y-1">
        <dt className="text-quiet">{t('otherName')}</dt>
        <dd lang={otherName.lang}>{otherName.text}</dd>
        {initiative.isOurName && (
          <>
            <dt className="text-quiet">{t('ownName')}</dt>
            <dd>{t('nameIsOurs')}</dd>
          </>
        )}
        {variants.length > 0 && (
          <>
            <dt className="text-quiet">{t('variants')}</dt>
            <dd>
              <TextsInTheirLanguages texts={variants} />
            </dd>
          </>
        )}
        {masterplans.length > 0 && (
          <>
            <dt className="text-quiet">{t('masterplans')}</dt>
            <dd>
              <ChipList
                chips={masterplans.map(({ slug, short, name }) => ({
                  href: hrefs.masterplan(locale, slug),
                  label: short,
                  title: name,
                }))}
              />
            </dd>
          </>
        )}
        {themes.length > 0 && (
          <>
            <dt className="text-quiet">{t('themes')}</dt>
            <dd>
              <ChipList
                chips={themes.map(({ slug, name }) => ({
                  href: hrefs.theme(locale, slug),
                  label: name,
                }))}
              />
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
