import { useLocale, useTranslations } from 'next-intl';
import { DateText } from '@/components/statements/DateText';
import { Notice } from '@/components/ui/Notice';
import { otherLocale } from '@/lib/i18n/localized';
import type { Citing } from '@/lib/share/citing';
import { ChangeReason } from './ChangeReason';
import { WordDifference } from './WordDifference';

type Props = {
  citing: Citing;
  /** The clause as it stands, and the same address in the other language. */
  href: string;
  otherHref: string;
};

/** What became of the words that a link was made for: unchanged, changed and how, or unknown here. */
export function CitingNotice({ citing, href, otherHref }: Props) {
  const locale = useLocale();
  const t = useTranslations('Versions');
  const date = (text: string) => () => <DateText date={text} />;
  switch (citing.state) {
    case 'none':
      return null;
    case 'unchanged':
      return (
        <p className="mb-6 max-w-text text-sm text-quiet">
          {t.rich('unchanged', { date: date(citing.since) })}
        </p>
      );
    case 'otherLanguage':
      return (
        <Notice>
          {t('otherLanguage')}{' '}
          <a href={otherHref} hrefLang={otherLocale(locale)}>
            {t('seeOtherLanguage')}
          </a>
        </Notice>
      );
    case 'unknown':
      return (
        <Notice>
          <p className="text-base font-semibold">{t('unknown')}</p>
          <p className="mt-1">
            {t('unknownText')} <a href={href}>{t('asItStands')}</a>
          </p>
        </Notice>
      );
    case 'earlier':
      return (
        <section
          aria-labelledby="changed"
          className="mb-10 max-w-text border-l-4 border-accent bg-sheet px-4 py-4"
        >
          <h2 id="changed" className="text-lg">
            {t('changed')}
          </h2>
          <p className="mt-1 text-sm">
            {t.rich('changedOn', { date: date(citing.next.date) })}{' '}
            <ChangeReason reason={citing.next.reason} />
          </p>
          <h3 className="mt-4 font-sans text-sm font-semibold text-quiet">{t('difference')}</h3>
          <WordDifference stretches={citing.stretches} />
          <h3 className="mt-4 font-sans text-sm font-semibold text-quiet">
            {t.rich('asItWas', { date: date(citing.version.date) })}
          </h3>
          <blockquote className="font-serif text-clause">{citing.version.text}</blockquote>
          <p className="mt-4 text-sm">
            <a href={href}>{t('asItStands')}</a>
          </p>
        </section>
      );
  }
}
