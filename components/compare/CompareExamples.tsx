import { useTranslations } from 'next-intl';
import { LinkList } from '@/components/ui/LinkList';
import { Section } from '@/components/ui/Section';

type Props = { examples: { href: string; label: string }[] };

/** Comparisons to begin with, for a reader who has chosen nothing yet. */
export function CompareExamples({ examples }: Props) {
  const t = useTranslations('Compare');
  if (examples.length === 0) return null;
  return (
    <Section id="examples" title={t('examples')}>
      <LinkList links={examples} />
    </Section>
  );
}
