import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/Section';

type Props = { examples: { href: string; label: string }[] };

/** Comparisons to begin with, for a reader who has chosen nothing yet. */
export function CompareExamples({ examples }: Props) {
  const t = useTranslations('Compare');
  if (examples.length === 0) return null;
  return (
    <Section id="examples" title={t('examples')}>
      <ul className="max-w-text space-y-2">
        {examples.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="inline-block py-0.5">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
