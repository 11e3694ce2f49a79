import { useLocale, useTranslations } from 'next-intl';
import { FilterForm } from '@/components/ui/FilterForm';
import { SelectField } from '@/components/ui/SelectField';
import { TextField } from '@/components/ui/TextField';
import { hrefs } from '@/lib/hrefs';
import { MAX_QUERY_LENGTH, resultTypes, type Filters, type ParamName } from '@/lib/search/params';
import { filterChips } from './filter-chips';

type Props = { filters: Filters; themes: { slug: string; name: string }[] };

/** Searches everything by words, type and theme. */
export function SearchFilters({ filters, themes }: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  const themeName = (slug: string) => themes.find((theme) => theme.slug === slug)?.name ?? slug;
  const shown = (name: ParamName, value: string) => {
    if (name === 'q') return `“${value}”`;
    return name === 'theme' ? themeName(value) : t('type', { type: value });
  };
  const chips = filterChips(filters, (query) => hrefs.search(locale, query), {
    label: (name, value) => t('chip', { name: t('param', { name }), value: shown(name, value) }),
    remove: (label) => t('removeFilter', { label }),
  });
  return (
    <FilterForm
      action={hrefs.search(locale)}
      legend={t('searchAll')}
      submit={t('submit')}
      chips={chips}
      clear={{ href: hrefs.search(locale), label: t('clear') }}
    >
      <div className="col-span-2 lg:col-span-4">
        <TextField
          name="q"
          label={t('words')}
          value={filters.q}
          maxLength={MAX_QUERY_LENGTH}
          hint={t('hint')}
          help={t('help')}
        />
      </div>
      <SelectField
        name="type"
        label={t('param', { name: 'type' })}
        any={t('any')}
        value={filters.type}
        options={resultTypes.map((type) => ({ value: type, label: t('type', { type }) }))}
      />
      <SelectField
        name="theme"
        label={t('param', { name: 'theme' })}
        any={t('any')}
        value={filters.theme}
        options={themes.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
    </FilterForm>
  );
}
