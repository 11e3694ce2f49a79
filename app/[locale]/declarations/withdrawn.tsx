import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { WithdrawnNotice } from '@/components/share/WithdrawnNotice';
import { Page } from '@/components/site/Page';
import { getDeclaration } from '@/lib/declarations/queries';
import { hrefs } from '@/lib/hrefs';
import { hrefOfId } from '@/lib/ledger/address';
import { getWithdrawn } from '@/lib/ledger/queries';
import { pageMetadata } from '@/lib/metadata';
import { pageCard } from '@/lib/share/page-cards';

type Props = { id: string };

/** What was withdrawn under an id, with what its page is called; an id that was not withdrawn was never published. */
async function readWithdrawn(id: string) {
  const locale = await getLocale();
  const t = await getTranslations('Versions');
  const withdrawn = await getWithdrawn(id, locale);
  if (!withdrawn) notFound();
  const label = t('withdrawnTitle', { of: withdrawn.of });
  const path = hrefOfId(locale, id, withdrawn.of);
  return { locale, withdrawn, label, path, title: withdrawn.title ?? label };
}

/** Title and description of the page that stands where something was withdrawn. */
export async function withdrawnMetadata(id: string): Promise<Metadata> {
  const { locale, path, label, title } = await readWithdrawn(id);
  const preview = await pageCard('declarations', locale);
  return pageMetadata({ locale, path, title, description: label, preview, isIndexed: false });
}

/** The page that stands where a declaration or a clause was withdrawn; the proxy answers 410 for it. */
export async function WithdrawnPage({ id }: Props) {
  const { locale, withdrawn, path, label, title } = await readWithdrawn(id);
  const t = await getTranslations('Declarations');
  const [, slug = ''] = id.split('/');
  const declaration = await getDeclaration(slug, locale);
  return (
    <Page
      path={path}
      crumbs={[
        { href: hrefs.declarations(locale), label: t('title') },
        ...(declaration
          ? [{ href: hrefs.declaration(locale, slug), label: declaration.title }]
          : []),
      ]}
      title={title}
      eyebrow={label}
    >
      <WithdrawnNotice withdrawn={withdrawn} />
    </Page>
  );
}
