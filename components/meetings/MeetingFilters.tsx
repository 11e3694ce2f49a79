import { useLocale, useTranslations } from 'next-intl';
import { filterChips } from '@/components/search/filter-chips';
import { FilterForm } from '@/components/ui/FilterForm';
import { SelectField } from '@/components/ui/SelectField';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextField } from '@/components/ui/TextField';
import { hrefs } from '@/lib/hrefs';
import { countryName } from '@/lib/meetings/countries';
import type { Filters } from '@/lib/search/params';

type Named = { slug: string; name: string; short: string };
type Props = {
  filters: Filters;
  bodies: Named[];
  themes: { slug: string; name: string }[];
  countries: string[];
};

/** Narrows the timeline by body, theme, host country and years. */
export function MeetingFilters({ filters, bodies, themes, countries }: Props) {
  const locale = useLocale();
  const t = useTranslations('Meetings');
  const s = useTranslations('Search');
  const options = {
    body: bodies.map(({ slug, short }) => ({ value: slug, label: short })),
    theme: themes.map(({ slug, name }) => ({ value: slug, label: name })),
    country: countries
      .map((code) => ({ value: code, label: countryName(code, locale) }))
      .sort((a, b) => new Intl.Collator(locale).compare(a.label, b.label)),
  };
  const chips = filterChips(filters, (query) => hrefs.meetings(locale, query), {
    label: (name, value) => {
      const known = Object.values(options).flat();
      const shown = known.find((option) => option.value === value)?.label ?? value;
      return s('chip', { name: s('param', { name }), value: shown });
    },
    remove: (label) => s('removeFilter', { label }),
  });
  return (
    <FilterForm
      action={hrefs.meetings(locale)}
      legend={t('filter')}
      chips={chips}
      clear={{ href: hrefs.meetings(locale), label: s('clear') }}
    >
      <SelectField
        name="body"
        label={s('param', { name: 'body' })}
        any={s('any')}
        value={filters.body}
        options={options.body}
      />
      <SelectField
        name="theme"
        label={s('param', { name: 'theme' })}
        any={s('any')}
        value={filters.theme}
        options={options.theme}
      />
      <div className="col-span-2 lg:col-span-1">
        <SelectField
          name="country"
          label={s('param', { name: 'country' })}
          any={s('any')}
          value={filters.country}
          options={options.country}
        />
      </div>
      <div className="col-span-2 grid grid-cols-[repeat(auto-fit,minmax(min(5rem,100%),1fr))] gap-3 lg:col-span-1">
        <TextField
          name="from"
          type="number"
          label={s('param', { name: 'from' })}
          value={filters.from?.toString()}
          min={1990}
          max={2100}
        />
        <TextField
          name="to"
          type="number"
          label={s('param', { name: 'to' })}
          value={filters.to?.toString()}
          min={1990}
          max={2100}
        />
      </div>
      <SubmitButton label={s('apply')} />
    </FilterForm>
  );
}
