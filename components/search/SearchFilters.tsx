import { useLocale, useTranslations } from 'next-intl';
import { FilterForm } from '@/components/ui/FilterForm';
import { NarrowFold } from '@/components/ui/NarrowFold';
import { SelectField, type Option } from '@/components/ui/SelectField';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextField } from '@/components/ui/TextField';
import type { Query } from '@/lib/hrefs';
import {
  isSearch,
  MAX_QUERY_LENGTH,
  sorts,
  type Filters,
  type ParamName,
} from '@/lib/search/params';
import type { FilterChoices, SearchView } from '@/lib/search/queries';
import { countedOptions, yearOptions } from './counted-options';
import { filterChips } from './filter-chips';
import { useFilterLabel } from './filter-label';

const more = ['body', 'meeting', 'masterplan', 'act'] as const;
const years = ['from', 'to'] as const;
const GRID = 'grid grid-cols-2 items-end gap-x-4 gap-y-3 lg:grid-cols-4';
/** A whole row on a phone, where half of one cuts what a field says. */
const WIDE = 'col-span-2 sm:col-span-1';

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
  const hasWords = filters.q !== undefined;
  const label = useFilterLabel(choices);
  const chips = filterChips(filters, href, {
    label,
    remove: (text) => t('removeFilter', { label: text }),
  });
  // Filters tried on what holds only some of the words may find more of that: such counts would not be kept.
  const isPartial = found.count === 0 && found.partial > 0;
  const counted = (text: string, count: number) =>
    isPartial ? text : t('optionCount', { label: text, count });
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
  const orders: Option[] = sorts
    .filter(
      (sort) => sort !== (hasWords ? 'relevance' : 'newest') && (hasWords || sort !== 'relevance'),
    )
    .map((sort) => ({ value: sort, label: t('sort', { sort }) }));
  const countSet = (names: readonly ParamName[]) =>
    names.filter((name) => filters[name] !== undefined).length;
  const furtherSet = countSet([...more, ...years]);
  return (
    <FilterForm
      action={href({})}
      legend={legend}
      chips={chips}
      clear={{ href: href({}), label: t(hasWords ? 'startAgain' : 'clear') }}
    >
      <div className="col-span-full">
        <TextField
          name="q"
          label={t('words')}
          value={filters.q}
          maxLength={MAX_QUERY_LENGTH}
          hint={t('hint')}
          help={t('help')}
          suggestions={suggestions}
          beside={<SubmitButton label={t('submit')} />}
        />
      </div>
      <div className="col-span-full">
        <NarrowFold
          summary={t('filters', { count: countSet(['theme', 'type']) + furtherSet })}
          isOpen={!isSearch(filters)}
        >
          <div className={`mt-2 lg:mt-0 ${GRID}`}>
            <div className={hasTypes ? '' : WIDE}>{field('theme')}</div>
            {hasTypes && field('type')}
            <div className={WIDE}>
              <SelectField
                name="sort"
                label={t('param', { name: 'sort' })}
                any={t('sort', { sort: hasWords ? 'relevance' : 'newest' })}
                value={filters.sort}
                options={orders}
              />
            </div>
            <details open={furtherSet > 0} className="col-span-full sm:order-last">
              <summary className="cursor-pointer py-1 text-sm font-semibold text-accent">
                {t('more', { count: furtherSet })}
              </summary>
              <div className={`mt-2 ${GRID}`}>
                {more.map(field)}
                {years.map((end) => (
                  <SelectField
                    key={end}
                    name={end}
                    label={t('param', { name: end })}
                    any={t('any')}
                    value={filters[end]?.toString()}
                    options={yearOptions(end, found.years[end], filters[end], counted)}
                  />
                ))}
              </div>
            </details>
            <div className={`grid ${hasTypes ? WIDE : 'col-span-2 lg:col-span-1'}`}>
              <SubmitButton label={t('apply')} isSecond />
            </div>
          </div>
        </NarrowFold>
      </div>
    </FilterForm>
  );
}
