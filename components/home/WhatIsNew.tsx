import { useLocale, useTranslations } from 'next-intl';
import { MeetingDates } from '@/components/meetings/MeetingDates';
import { DateText } from '@/components/statements/DateText';
import type { DeclarationHead } from '@/lib/declarations/view';
import { hrefs } from '@/lib/hrefs';
import type { TimelineEntry } from '@/lib/meetings/view';

type Props = {
  declaration?: DeclarationHead;
  announced?: TimelineEntry;
  /** The day of the last change to something published, if anything was ever changed. */
  changed?: string;
};

/** The latest declaration, the next meeting, and whether anything published has changed. */
export function WhatIsNew({ declaration, announced, changed }: Props) {
  const locale = useLocale();
  const t = useTranslations('Home');
  return (
    <section aria-labelledby="new" className="border-l-4 border-rule pl-4 text-sm">
      <h2 id="new" className="text-lg">
        {t('new')}
      </h2>
      <dl className="mt-2 space-y-3">
        {declaration && (
          <div>
            <dt className="text-quiet">
              {t('newest')}, <DateText date={declaration.date} />
            </dt>
            <dd>
              <a href={hrefs.declaration(locale, declaration.slug)} className="font-semibold">
                {declaration.short}
              </a>
            </dd>
          </div>
        )}
        {announced && (
          <div>
            <dt className="text-quiet">{t('nextMeeting')}</dt>
            <dd>
              <a href={hrefs.meeting(locale, announced.slug)} className="font-semibold">
                {announced.short}, {announced.city}
              </a>
              , <MeetingDates meeting={announced} />
            </dd>
          </div>
        )}
        <div>
          <dt className="text-quiet">{t('corrections')}</dt>
          <dd>
            <a href={hrefs.changes(locale)}>{changed ? t('changed') : t('unchanged')}</a>
            {changed && (
              <>
                {': '}
                <DateText date={changed} />
              </>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
