import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { GRID, type Sides } from './ComparedRows';

type Head = { href: string; name: string; detail: ReactNode };
type Props = { heads: Sides<Head>; swap: string };

/** The two that are compared, each with the way to it, and the way to have them the other way round. */
export function SideHeads({ heads, swap }: Props) {
  const t = useTranslations('Compare');
  return (
    <div className={`mb-8 grid gap-x-8 gap-y-3 border-y border-rule py-4 ${GRID}`}>
      <p data-print="no" className="text-sm md:col-span-full lg:col-span-1">
        <a href={swap} className="inline-block py-0.5">
          <span aria-hidden="true">⇄</span> {t('swap')}
        </a>
      </p>
      <ul className="grid gap-x-8 gap-y-4 md:col-span-2 md:grid-cols-2">
        {(['a', 'b'] as const).map((side) => (
          <li key={side}>
            <a href={heads[side].href} className="font-serif text-lg leading-snug font-semibold">
              {heads[side].name}
            </a>
            <p className="text-sm text-quiet">{heads[side].detail}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
