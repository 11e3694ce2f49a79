import { useLocale, useTranslations } from 'next-intl';
import { ClauseAddresses } from '@/components/share/ClauseAddresses';
import { CopyLink } from '@/components/share/CopyLink.client';
import { EarlierVersions } from '@/components/share/EarlierVersions';
import { Citations } from '@/components/statements/Citations';
import { Mentions } from '@/components/statements/Mentions';
import { Notes } from '@/components/statements/Notes';
import { DateText } from '@/components/statements/DateText';
import type { DeclarationPage } from '@/lib/declarations/view';
import { hrefs } from '@/lib/hrefs';
import { fingerprint } from '@/lib/share/fingerprint';
import type { VersionView } from '@/lib/ledger/view';
import type { StatementView } from '@/lib/statements/view';

type Props = { clause: StatementView; declaration: DeclarationPage; versions: VersionView[] };

/** One clause alone: its words in both languages, and in the margin everything needed to rely on it. */
export function ClauseText({ clause, declaration, versions }: Props) {
  const locale = useLocale();
  const t = useTranslations('Clauses');
  const d = useTranslations('Declarations');
  const s = useTranslations('Share');
  const { meeting } = declaration;
  const own = hrefs.clause(locale, declaration.slug, clause.anchor, fingerprint(clause.text));
  return (
    <article className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="max-w-text">
        <p className="font-serif text-xl leading-relaxed">{clause.text}</p>
        <p className="mt-4 text-sm text-quiet">{t('ourWords')}</p>
        <p data-print="no" className="mt-2 flex flex-wrap gap-x-4 text-sm lg:hidden">
          <a href={own} className="inline-block py-0.5">
            {s('link')}
          </a>
          <CopyLink href={own} label={s('copy')} done={s('copied')} share={s('share')} />
        </p>
        <EarlierVersions
          versions={versions}
          declaration={declaration.slug}
          clause={clause.anchor}
        />
        <Notes notes={clause.notes} />
        <div lang={clause.other.lang} className="mt-8 border-t border-rule pt-4">
          <h2 className="font-serif text-lg">{clause.other.title}</h2>
          <p className="mt-1 font-serif text-clause text-quiet">{clause.other.text}</p>
        </div>
      </div>
      <dl className="space-y-4 text-sm print:grid print:grid-cols-2 print:space-y-0 print:gap-x-8 print:gap-y-3">
        <div>
          <dt className="text-quiet">{t('declaration')}</dt>
          <dd>
            <a href={hrefs.declaration(locale, declaration.slug)}>{declaration.title}</a>
          </dd>
        </div>
        <div>
          <dt className="text-quiet">{d('act', { act: declaration.act })}</dt>
          <dd>
            <DateText date={declaration.date} />,{' '}
            <a href={hrefs.meeting(locale, meeting.slug)}>{meeting.short}</a>, {meeting.city}
          </dd>
        </div>
        <div>
          <dt className="text-quiet">{t('basis')}</dt>
          <dd>
            <Citations citations={clause.citations} />
          </dd>
        </div>
        <div>
          <dt className="mb-1 text-quiet">{t('mentions')}</dt>
          <dd>
            <Mentions statement={clause} />
          </dd>
        </div>
        <ClauseAddresses declaration={declaration.slug} clause={clause} />
      </dl>
    </article>
  );
}
