import type { Metadata } from 'next';
import { createTranslator } from 'next-intl';
import { siteFonts } from '@/components/site/fonts/site-fonts';
import { hrefs } from '@/lib/hrefs';
import { locales } from '@/lib/i18n/schema';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import './globals.css';

const messages = { vi, en };

export const metadata: Metadata = {
  title: `${vi.NotFound.title} / ${en.NotFound.title}`,
  robots: { index: false },
};

/** An address that was never published. Which language was meant is not known here, so both are spoken. */
export default function NotFoundPage() {
  return (
    <html lang="vi" className={siteFonts}>
      <body>
        <header className="border-b border-rule">
          <ul className="mx-auto flex max-w-page flex-wrap gap-x-6 px-4 py-4 font-serif text-lg leading-snug font-semibold sm:px-6">
            {locales.map((locale) => (
              <li key={locale}>
                <a
                  href={hrefs.home(locale)}
                  lang={locale}
                  className="inline-block py-1 text-ink no-underline hover:underline"
                >
                  {messages[locale].Site.name}
                </a>
              </li>
            ))}
          </ul>
        </header>
        <main className="mx-auto max-w-page px-4 pt-10 sm:px-6">
          {locales.map((locale) => {
            const t = createTranslator({
              locale,
              messages: messages[locale],
              namespace: 'NotFound',
            });
            const Heading = locale === 'vi' ? 'h1' : 'h2';
            return (
              <section key={locale} lang={locale} className="mb-12">
                <Heading className="text-3xl">{t('title')}</Heading>
                <p className="mt-3 max-w-text">{t('text')}</p>
                <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
                  <li>
                    <a href={hrefs.home(locale)} className="inline-block py-1">
                      {t('home')}
                    </a>
                  </li>
                  <li>
                    <a href={hrefs.meetings(locale)} className="inline-block py-1">
                      {t('meetings')}
                    </a>
                  </li>
                  <li>
                    <a href={hrefs.declarations(locale)} className="inline-block py-1">
                      {t('declarations')}
                    </a>
                  </li>
                  <li>
                    <a href={hrefs.search(locale)} className="inline-block py-1">
                      {t('search')}
                    </a>
                  </li>
                </ul>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
