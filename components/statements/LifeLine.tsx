import { useLocale } from 'next-intl';
import type { StatementView } from '@/lib/statements/view';
import { ActLabel } from './ActLabel';
import { StatementDate } from './StatementDate';
import { statementHome } from './statement-home';
import { StatementWords } from './StatementWords';

type Props = { statements: StatementView[] };

/** Statements in date order, each with its act, its words, its home and its sources. */
export function LifeLine({ statements }: Props) {
  const locale = useLocale();
  return (
    <ol className="ml-1.5 border-l-2 border-rule">
      {statements.map((statement) => {
        const { href, label } = statementHome(statement, locale);
        return (
          <li
            key={statement.id}
            id={statement.kind === 'milestone' ? statement.anchor : undefined}
            className="relative pb-8 pl-6 last:pb-0 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-6"
          >
            <span
              aria-hidden="true"
              className="absolute top-2 -left-[7px] size-3 rounded-full border-2 border-accent bg-paper"
            />
            <p className="text-sm">
              <span className="block font-semibold">
                <StatementDate statement={statement} />
              </span>
              <a href={href} className="inline-block py-0.5">
                {label}
              </a>
            </p>
            <div className="max-w-text">
              {statement.act && <ActLabel act={statement.act} verb={statement.verb} />}
              <StatementWords statement={statement} href={href} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
