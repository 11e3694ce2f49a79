import { useLocale, useTranslations } from 'next-intl';
import { FilterForm } from '@/components/ui/FilterForm';
import { SelectField, type Option } from '@/components/ui/SelectField';
import { TextField } from '@/components/ui/TextField';
import type { Query } from '@/lib/hrefs';
import { MAX_QUERY_LENGTH, sorts, type Filters } from '@/lib/search/params';
import type { FilterChoices, SearchView } from '@/lib/search/queries';
import { countedOptions, yearOptions } from './counted-options';
import { filterChips } from './filter-chips';
import { useFilterLabel } from './filter-label';

const more = ['body', 'meeting', 'masterplan', 'act'] as const;
const years = ['from', 'to'] as const;

type Props = {
  filters: Filters;
  found: SearchView;
  choices: FilterChoices;
  suggestions: string[];
  /** Declarations are searched by clause alone, so that there is no type to choose. */
  hasTypes: boolean;
  legend: string;
  href: (query: Query) => string;
};

/** Words, filters with how many entries each would leave, and order, in one plain form. */
export function SearchFilters({
  filters,
  found,
  choices,
  suggestions,
  hasTypes,
  legend,
  href,
}: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  const acts = useTranslations('Statements');
  const label = useFilterLabel(choices);
  const chips = filterChips(filters, href, {
    label,
    remove: (text) => t('removeFilter', { label: text }),
  });
  const counted = (text: string, count: number) => t('optionCount', { label: text, count });
  const named = {
    ...choices,
    type: found.facets.type.map(({ value }) => ({ value, label: t('type', { type: value }) })),
    act: found.facets.act
      .map(({ value }) => ({ value, label: acts('act', { act: value }) }))
      .sort((a, b) => new Intl.Collator(locale).compare(a.label, b.label)),
  };
  const field = (name: keyof typeof named) => (
    <SelectField
      key={name}
      name={name}
      label={t('param', { name })}
      any={t('any')}
      value={filters[name]}
      options={countedOptions(named[name], found.facets[name], filters[name], counted)}
    />
  );
  const hasWords = filters.q !== undefined;
  const orders: Option[] = sorts
    .filter(
      (sort) => sort !== (hasWords ? 'relevance' : 'newest') && (hasWords || sort !== 'relevance'),
    )
    .map((sort) => ({ value: sort, label: t('sort', { sort }) }));
  const set = [...more, ...years].filter((name) => filters[name] !== undefined).length;
  return (
    <FilterForm
      action={href({})}
      legend={legend}
      submit={t('submit')}
      chips={chips}
      clear={{ href: href({}), label: t('clear') }}
    >
      <div className="col-span-2 lg:col-span-4">
        <TextField
          name="q"
          label={t('words')}
          value={filters.q}
          maxLength={MAX_QUERY_LENGTH}
          hint={t('hint')}
          help={t('help')}
          suggestions={suggestions}
        />
      </div>
      {field('theme')}
      {hasTypes && field('type')}
      <SelectField
        name="sort"
        label={t('param', { name: 'sort' })}
        any={t('sort', { sort: hasWords ? 'relevance' : 'newest' })}
        value={filters.sort}
        options={orders}
      />
      <details open={set > 0} className="col-span-2 lg:order-last lg:col-span-4">
        <summary className="cursor-pointer py-1 text-sm font-semibold text-accent">
          {t('more', { count: set })}
        </summary>
        <div className="mt-2 grid grid-cols-2 items-end gap-x-4 gap-y-3 lg:grid-cols-4">
          {more.map(field)}
          {years.map((end) => (
            <SelectField
              key={end}
              name={end}
              label={t('param', { name: end })}
              any={t('any')}
              value={filters[end]?.toString()}
              options={yearOptions(found.years[end], filters[end], counted)}
            />
          ))}
        </div>
      </details>
    </FilterForm>
  );
}
