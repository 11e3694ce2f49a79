import { useLocale, useTranslations } from 'next-intl';
import { SelectField, type Option } from '@/components/ui/SelectField';
import { SubmitButton } from '@/components/ui/SubmitButton';
import type { Compared } from '@/lib/compare/params';
import { hrefs } from '@/lib/hrefs';

type Props = {
  compared: Compared;
  choices: { themes: Option[]; declarations: Option[]; meetings: Option[] };
};

/** Both ways to compare, each a plain form; the one in use comes first, the other folded under it. */
export function CompareForms({ compared: { of, asked }, choices }: Props) {
  const locale = useLocale();
  const t = useTranslations('Compare');
  const s = useTranslations('Search');
  const isAsked = Object.keys(asked).length > 0;
  const select = (name: 'theme' | 'a' | 'b', label: string, options: Option[], value?: string) => (
    <SelectField {...{ name, label, options, value }} any={t('choose')} />
  );
  const forms = {
    declarations: (
      <div className="grid items-end gap-x-4 gap-y-3 md:grid-cols-[1fr_1fr_auto]">
        {(['a', 'b'] as const).map((side) => (
          <div key={side} className="min-w-0">
            {select(
              side,
              t('side', { of: 'declarations', side }),
              choices.declarations,
              of === 'declarations' ? asked[side] : undefined,
            )}
          </div>
        ))}
        <SubmitButton label={s('apply')} />
      </div>
    ),
    meetings: (
      <div className="grid items-end gap-x-4 gap-y-3 md:grid-cols-[1fr_1fr_1fr_auto]">
        {select('theme', t('theme'), choices.themes, asked.theme)}
        {(['a', 'b'] as const).map((side) => (
          <div key={side} className="min-w-0">
            {select(
              side,
              t('side', { of: 'meetings', side }),
              choices.meetings,
              of === 'meetings' ? asked[side] : undefined,
            )}
          </div>
        ))}
        <SubmitButton label={s('apply')} />
      </div>
    ),
  };
  const form = (kind: Compared['of']) => (
    <form action={hrefs.compare(locale)} aria-label={t('form', { of: kind })}>
      {forms[kind]}
    </form>
  );
  const other = of === 'meetings' ? 'declarations' : 'meetings';
  return (
    <div data-print="no" className="mb-10 space-y-4 bg-sheet px-4 py-4 sm:px-5">
      <h2 className="text-lg">{t('form', { of })}</h2>
      {form(of)}
      <details open={!isAsked}>
        <summary className="cursor-pointer py-1 font-semibold text-accent">
          {t('form', { of: other })}
        </summary>
        <div className="mt-2">{form(other)}</div>
      </details>
    </div>
  );
}
