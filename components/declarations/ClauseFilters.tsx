import { useLocale, useTranslations } from 'next-intl';
import { filterChips } from '@/components/search/filter-chips';
import { FilterForm } from '@/components/ui/FilterForm';
import { SelectField } from '@/components/ui/SelectField';
import { TextField } from '@/components/ui/TextField';
import { hrefs } from '@/lib/hrefs';
import { MAX_QUERY_LENGTH, type Filters } from '@/lib/search/params';

type Props = {
  filters: Filters;
  themes: { slug: string; name: string; foundCount: number }[];
  meetings: { slug: string; short: string }[];
};

/** Searches clauses by words, theme and meeting. */
export function ClauseFilters({ filters, themes, meetings }: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  const options = {
    theme: themes.map(({ slug, name, foundCount }) => ({
      value: slug,
      label: t('optionCount', { label: name, count: foundCount }),
    })),
    meeting: meetings.map(({ slug, short }) => ({ value: slug, label: short })),
    sort: [{ value: 'oldest', label: t('sort', { sort: 'oldest' }) }],
  };
  const names = new Map([
    ...themes.map(({ slug, name }) => [slug, name] as const),
    ...meetings.map(({ slug, short }) => [slug, short] as const),
  ]);
  const chips = filterChips(filters, (query) => hrefs.declarations(locale, query), {
    label: (name, value) =>
      t('chip', {
        name: t('param', { name }),
        value: name === 'q' ? `“${value}”` : (names.get(value) ?? value),
      }),
    remove: (label) => t('removeFilter', { label }),
  });
  return (
    <FilterForm
      action={hrefs.declarations(locale)}
      legend={t('searchClauses')}
      submit={t('submit')}
      chips={chips}
      clear={{ href: hrefs.declarations(locale), label: t('clear') }}
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
        name="theme"
        label={t('param', { name: 'theme' })}
        any={t('any')}
        value={filters.theme}
        options={options.theme}
      />
      <SelectField
        name="meeting"
        label={t('param', { name: 'meeting' })}
        any={t('any')}
        value={filters.meeting}
        options={options.meeting}
      />
      <SelectField
        name="sort"
        label={t('param', { name: 'sort' })}
        any={t('sort', { sort: 'newest' })}
        value={filters.sort === 'oldest' ? 'oldest' : ''}
        options={options.sort}
      />
    </FilterForm>
  );
}
