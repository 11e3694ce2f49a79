import { useLocale, useTranslations } from 'next-intl';
import { DateText } from '@/components/statements/DateText';
import type { DeclarationHead } from '@/lib/declarations/view';
import { hrefs } from '@/lib/hrefs';

type Props = { declarations: (DeclarationHead & { clauseCount: number; topicCount: number })[] };

/** Declarations by title, newest first. */
export function DeclarationCards({ declarations }: Props) {
  const locale = useLocale();
  const t = useTranslations('Declarations');
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {declarations.map(
        ({ slug, title, otherTitle, date, meeting, clauseCount, topicCount, act }) => (
          <li key={slug} className="grid gap-x-6 gap-y-1 py-5 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <p className="text-sm">
              <span className="block font-semibold">
                <DateText date={date} />
              </span>
              <a href={hrefs.meeting(locale, meeting.slug)} className="inline-block py-0.5">
                {meeting.short}
              </a>
              , {meeting.city}
            </p>
            <div>
              <h3 className="text-xl">
                <a href={hrefs.declaration(locale, slug)} className="text-ink">
                  {title}
                </a>
              </h3>
              <p className="font-serif text-quiet" lang={otherTitle.lang}>
                {otherTitle.text}
              </p>
              <p className="text-sm text-quiet">
                {t('act', { act })} ·{' '}
                {clauseCount > 0
                  ? t('clauseCount', { count: clauseCount })
                  : t('topicCount', { count: topicCount })}
              </p>
            </div>
          </li>
        ),
      )}
    </ol>
  );
}
