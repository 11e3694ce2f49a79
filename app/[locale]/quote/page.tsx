import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { QuoteForm } from '@/components/quote/QuoteForm';
import { QuoteNotices } from '@/components/quote/QuoteNotices';
import { QuoteOutcome } from '@/components/quote/QuoteOutcome';
import { Page } from '@/components/site/Page';
import { Notice } from '@/components/ui/Notice';
import { hrefs } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import { readPassage } from '@/lib/quote/params';
import { findQuote } from '@/lib/quote/queries';
import { pageCard } from '@/lib/share/page-cards';

type Props = PageProps<'/[locale]/quote'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Quote');
  return pageMetadata({
    locale,
    path: hrefs.quote(locale),
    title: t('metaTitle'),
    description: t('lead'),
    preview: await pageCard('quote', locale),
    isIndexed: readPassage(await searchParams).text === '',
  });
}

export default async function QuoteRoute({ searchParams }: Props) {
  const locale = await getLocale();
  const t = await getTranslations('Quote');
  const { text, isCut, ignored } = readPassage(await searchParams);
  const found = text === '' ? null : await findQuote(text, locale);
  return (
    <Page
      path={hrefs.quote(locale, { text })}
      title={t('title')}
      lead={found ? undefined : t('lead')}
    >
      <QuoteNotices isCut={isCut} ignored={ignored} />
      <QuoteForm text={text} />
      {found && (
        <div className="mt-10">
          <QuoteOutcome found={found} />
        </div>
      )}
      <Notice>{t('ourWords')}</Notice>
    </Page>
  );
}
