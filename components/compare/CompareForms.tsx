import { useLocale, useTranslations } from 'next-intl';
import { SelectField, type Option } from '@/components/ui/SelectField';
import { SubmitButton } from '@/components/ui/SubmitButton';
import type { Compared, ComparedParam } from '@/lib/compare/params';
import { hrefs } from '@/lib/hrefs';

type Props = {
  compared: Compared;
  choices: { themes: Option[]; declarations: Option[]; meetings: Option[] };
};

const fields = { declarations: ['a', 'b'], meetings: ['theme', 'a', 'b'] } as const;
const columns = {
  declarations: 'grid items-end md:grid-cols-[1fr_1fr_auto]',
  meetings: 'grid items-end md:grid-cols-[1fr_1fr_1fr_auto]',
};

/** Both ways to compare, each a plain form: two equal parts, until one is in use and the other folds under it. */
export function CompareForms({ compared: { of, asked }, choices }: Props) {
  const locale = useLocale();
  const t = useTranslations('Compare');
  const isAsked = Object.keys(asked).length > 0;
  const field = (kind: Compared['of'], name: ComparedParam) => (
    <div key={name} className="min-w-0">
      <SelectField
        name={name}
        label={name === 'theme' ? t('theme') : t('side', { of: kind, side: name })}
        options={name === 'theme' ? choices.themes : choices[kind]}
        value={kind === of ? asked[name] : undefined}
        any={t('choose')}
      />
    </div>
  );
  const form = (kind: Compared['of']) => (
    <form action={hrefs.compare(locale)} aria-label={t('form', { of: kind })}>
      <div className={`gap-x-4 gap-y-3 ${isAsked ? columns[kind] : 'flex h-full flex-col'}`}>
        {fields[kind].map((name) => field(kind, name))}
        <div className="mt-auto">
          <SubmitButton label={t('compare')} />
        </div>
      </div>
    </form>
  );
  if (!isAsked)
    return (
      <div data-print="no" className="mb-10 grid gap-4 md:grid-cols-2 md:gap-6">
        {(['declarations', 'meetings'] as const).map((kind) => (
          <div key={kind} className="grid grid-rows-[auto_1fr] gap-y-3 bg-sheet px-4 py-4 sm:px-5">
            <h2 className="text-lg">{t('form', { of: kind })}</h2>
            {form(kind)}
          </div>
        ))}
      </div>
    );
  const other = of === 'meetings' ? 'declarations' : 'meetings';
  return (
    <div data-print="no" className="mb-10 space-y-4 bg-sheet px-4 py-4 sm:px-5">
      <h2 className="text-lg">{t('form', { of })}</h2>
      {form(of)}
      <details>
        <summary className="cursor-pointer py-1 font-semibold text-accent">
          {t('form', { of: other })}
        </summary>
        <div className="mt-2">{form(other)}</div>
      </details>
    </div>
  );
}
