import type { ReactNode } from 'react';
import type { StatementView } from '@/lib/statements/view';
import { ComparedStatements } from './ComparedStatements';

export type Sides<One> = { a: One; b: One };
type Row = Sides<StatementView[]> & {
  key: string;
  title: ReactNode;
  /** Says of a side that it has nothing here. */
  none: Sides<string>;
  /** Points whose words stand in a row above: here their headings will do. */
  told?: ReadonlySet<string>;
};
type Props = {
  rows: Row[];
  names: Sides<string>;
  /** Right under the names of the two sides the columns need none of their own. */
  hasHeads?: boolean;
  withHome?: boolean;
};

/** Where there is room, what is compared stands in the margin and the two sides beside each other. */
export const GRID = 'md:grid-cols-2 lg:grid-cols-[10rem_minmax(0,1fr)_minmax(0,1fr)]';

/** Two sides level with each other, one heading a row; on a narrow screen one below the other, each with its name. */
export function ComparedRows({ rows, names, hasHeads = false, withHome }: Props) {
  return (
    <>
      {hasHeads && (
        <div
          aria-hidden="true"
          className={`hidden gap-x-8 pb-2 text-sm font-semibold text-quiet md:grid ${GRID}`}
        >
          <span className="lg:col-start-2">{names.a}</span>
          <span>{names.b}</span>
        </div>
      )}
      {rows.map(({ key, title, none, told, ...sides }) => (
        <section
          key={key}
          className={`grid gap-x-8 gap-y-3 border-t border-rule py-5 first-of-type:pt-4 ${GRID}`}
        >
          <h3 className="text-xl leading-snug md:col-span-full lg:col-span-1 lg:text-lg">
            {title}
          </h3>
          {(['a', 'b'] as const).map((side) => (
            <div key={side}>
              <h4 className="mb-1 font-sans text-sm font-semibold text-quiet md:sr-only">
                {names[side]}
              </h4>
              <ComparedStatements
                statements={sides[side]}
                none={none[side]}
                {...{ side, told, withHome }}
              />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
