import { useLocale, useTranslations } from 'next-intl';
import { hrefs, inLanguage } from '@/lib/hrefs';
import { otherLocale } from '@/lib/i18n/localized';
import { LanguageSwitch } from './LanguageSwitch.client';

type Props = { path: string };

const sections = [
  'meetings',
  'declarations',
  'themes',
  'initiatives',
  'masterplans',
  'search',
] as const;

export function SiteHeader({ path }: Props) {
  const locale = useLocale();
  const t = useTranslations('Site');
  const other = otherLocale(locale);
  /** The page itself, or the section that a page deeper down belongs to. */
  const current = (href: string) => {
    if (path === href || path.startsWith(`${href}?`)) return 'page';
    return path.startsWith(`${href}/`) ? 'true' : undefined;
  };
  return (
    <header data-print="no" className="border-b border-rule">
      <div className="mx-auto max-w-page px-4 pt-4 pb-3 sm:px-6">
        <div className="mb-1 flex items-baseline justify-between gap-x-6">
          <a
            href={hrefs.home(locale)}
            className="py-1 leading-snug text-ink no-underline hover:underline"
          >
            <span className="font-serif text-lg leading-snug font-semibold">{t('name')}</span>{' '}
            <span className="text-xs whitespace-nowrap text-quiet">{t('unofficial')}</span>
          </a>
          <LanguageSwitch
            href={inLanguage(path, other)}
            language={other}
            label={t('otherLanguage')}
          />
        </div>
        <nav aria-label={t('sections')}>
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {sections.map((section) => {
              const href = hrefs[section](locale);
              return (
                <li key={section}>
                  <a
                    href={href}
                    aria-current={current(href)}
                    className="inline-block border-b-2 border-transparent py-1 text-ink no-underline hover:underline [&[aria-current]]:border-accent [&[aria-current]]:font-semibold"
                  >
                    {t(section)}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
      </div>
    </header>
  );
}
