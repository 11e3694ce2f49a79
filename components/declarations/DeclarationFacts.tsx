import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { DateText } from '@/components/statements/DateText';
import { TextsInTheirLanguages } from '@/components/ui/TextsInTheirLanguages';
import type { DeclarationPage } from '@/lib/declarations/view';
import { hrefs } from '@/lib/hrefs';

type Props = { declaration: DeclarationPage };

/** When, where and by whom a declaration was adopted, its other names, and its sources. */
export function DeclarationFacts({ declaration }: Props) {
  const locale = useLocale();
  const t = useTranslations('Declarations');
  const { meeting, otherTitle, aliases, name } = declaration;
  const act = t('act', { act: declaration.act });
  return (
    <dl className="max-w-text divide-y divide-rule border-y border-rule text-sm">
      <div className="grid gap-x-6 py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
        <dt className="text-quiet">
          {act} {declaration.verb && t('verb', { verb: declaration.verb })}
        </dt>
        <dd>
          <DateText date={declaration.date} />,{' '}
          <a href={hrefs.meeting(locale, meeting.slug)}>{meeting.short}</a>, {meeting.city}
        </dd>
      </div>
      <div className="grid gap-x-6 py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
        <dt className="text-quiet">{t('otherTitle')}</dt>
        <dd lang={otherTitle.lang}>{otherTitle.text}</dd>
      </div>
      {declaration.isOurTitle && (
        <div className="grid gap-x-6 py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <dt className="text-quiet">{t('ownTitle')}</dt>
          <dd>{t('titleIsOurs')}</dd>
        </div>
      )}
      {aliases.length > 0 && (
        <div className="grid gap-x-6 py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <dt className="text-quiet">{t('aliases')}</dt>
          <dd>
            <TextsInTheirLanguages texts={aliases} />
          </dd>
        </div>
      )}
      {name && (
        <div className="grid gap-x-6 py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <dt className="text-quiet">{t('basis')}</dt>
          <dd>
            <Citations citations={name.citations} />
          </dd>
        </div>
      )}
    </dl>
  );
}
