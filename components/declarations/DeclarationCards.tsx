import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/lib/dates';
import type { DeclarationHead } from '@/lib/declarations/view';
import { hrefs } from '@/lib/hrefs';

type Props = { declarations: (DeclarationHead & { clauseCount: number })[] };

/** Declarations by title, newest first. */
export function DeclarationCards({ declarations }: Props) {
  const locale = useLocale();
  const t = useTranslations('Declarations');
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {declarations.map(({ slug, title, otherTitle, date, meeting, clauseCount, act }) => (
        <li key={slug} className="grid gap-x-6 gap-y-1 py-5 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <p className="text-sm">
            <time dateTime={date} className="block font-semibold tabular-nums">
              {formatDate(date, locale)}
            </time>
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
              {t('act', { act })} · {t('clauseCount', { count: clauseCount })}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
