import { useTranslations } from 'next-intl';

export function SkipLink() {
  const t = useTranslations('Site');
  return (
    <a
      href="#content"
      className="sr-only z-10 bg-accent px-4 py-2 text-paper focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
    >
      {t('skip')}
    </a>
  );
}
