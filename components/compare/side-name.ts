import { useTranslations } from 'next-intl';
import type { DeclarationHead } from '@/lib/declarations/view';
import { unbroken } from '@/lib/meetings/unbroken';

/** A declaration by its title and its meeting: three of them are called Singapore Declaration. */
export function useSideName() {
  const t = useTranslations('Compare');
  return ({ short, meeting }: Pick<DeclarationHead, 'short' | 'meeting'>) =>
    t('declaration', {
      title: short,
      meeting: unbroken(meeting.short),
      year: String(meeting.year),
    });
}
