import { useTranslations } from 'next-intl';
import type { ParamName } from '@/lib/search/params';
import type { FilterChoices } from '@/lib/search/queries';

/** How a filter that is set is called: "Theme: Cybersecurity". */
export function useFilterLabel(choices: FilterChoices) {
  const t = useTranslations('Search');
  const acts = useTranslations('Statements');
  const shown = (name: ParamName, value: string): string => {
    if (name === 'q') return `“${value}”`;
    if (name === 'type') return t('type', { type: value });
    if (name === 'act') return acts('act', { act: value });
    const known = Object.entries(choices).find(([filter]) => filter === name)?.[1];
    return known?.find((choice) => choice.value === value)?.label ?? value;
  };
  return (name: ParamName, value: string): string =>
    name === 'only'
      ? t('chipOnly')
      : t('chip', { name: t('param', { name }), value: shown(name, value) });
}
