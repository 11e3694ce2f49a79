import { useTranslations } from 'next-intl';
import type { DeclarationPage } from '@/lib/declarations/view';

type Props = { declaration: DeclarationPage; href: (clause: string) => string };

/** All clauses of a declaration by number and heading. */
export function ClauseIndex({ declaration, href }: Props) {
  const t = useTranslations('Clauses');
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {(['preamble', 'operative'] as const)
        .filter((section) => declaration[section].clauses.length > 0)
        .map((section) => (
          <div key={section}>
            <h3 className="font-sans text-sm font-semibold text-quiet">
              {t('section', { section })}
            </h3>
            <ol className="mt-1">
              {declaration[section].clauses.map(({ id, anchor, number, title }) => (
                <li key={id} className="grid grid-cols-[2rem_minmax(0,1fr)]">
                  <span aria-hidden="true" className="py-0.5 text-quiet tabular-nums">
                    {number}
                  </span>
                  <a href={href(anchor)} className="inline-block py-0.5">
                    {title}
                  </a>
                </li>
              ))}
            </ol>
          </div>
        ))}
    </div>
  );
}
