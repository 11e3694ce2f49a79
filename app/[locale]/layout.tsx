import { useLocale } from 'next-intl';
import { siteFonts } from '@/components/site/fonts/site-fonts';
import { ContentProblems } from '@/components/site/ContentProblems';
import { contentProblems } from '@/lib/content-state';
import { routing } from '@/lib/i18n/routing';
import '../globals.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }));
}

export default function LocaleLayout({ children }: LayoutProps<'/[locale]'>) {
  return (
    <html lang={useLocale()} className={siteFonts}>
      <body>
        <ContentProblems problems={contentProblems} />
        {children}
      </body>
    </html>
  );
}
