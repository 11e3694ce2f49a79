import { useLocale, useTranslations } from 'next-intl';
import { ChipList } from '@/components/ui/ChipList';
import { hrefs } from '@/lib/hrefs';
import type { StatementView } from '@/lib/statements/view';

type Props = { statement: StatementView };

/** Links to every record that a statement names. */
export function Mentions({ statement }: Props) {
  const locale = useLocale();
  const t = useTranslations('Statements');
  const chips = [
    ...statement.themes.map(({ slug, name }) => ({ href: hrefs.theme(locale, slug), label: name })),
    ...statement.initiatives.map(({ slug, name, short }) => ({
      href: hrefs.initiative(locale, slug),
      label: short,
      title: name,
    })),
    ...statement.masterplans.map(({ slug, name, short }) => ({
      href: hrefs.masterplan(locale, slug),
      label: short,
      title: name,
    })),
    ...statement.declarations.map(({ slug, title }) => ({
      href: hrefs.declaration(locale, slug),
      label: title,
    })),
    ...statement.meetings.map(({ slug, short, year }) => ({
      href: hrefs.meeting(locale, slug),
      label: `${short} (${String(year)})`,
    })),
    ...statement.bodies.map(({ slug, name, short }) => ({
      href: hrefs.body(locale, slug),
      label: short,
      title: name,
    })),
  ];
  return <ChipList chips={chips} label={t('mentions')} />;
}
