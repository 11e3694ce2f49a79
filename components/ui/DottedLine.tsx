import type { ReactNode } from 'react';

type Props = { parts: { key: string; part: ReactNode }[] };

/** Short facts in a row with a dot between each two; where a line ends or begins there is none. */
export function DottedLine({ parts }: Props) {
  return (
    <p className="-mx-1 overflow-x-clip px-1 text-sm text-quiet">
      {/* Each dot stands before its part, so that at the beginning of a line it falls outside and is cut. */}
      <span className="-ml-2.5 block">
        {parts.map(({ key, part }, at) => (
          <span key={key}>
            {at > 0 && ' '}
            <span className="relative inline-block pl-2.5">
              {at > 0 && (
                <span aria-hidden="true" className="absolute left-0 w-1.5 text-center">
                  {'· '}
                </span>
              )}
              {part}
            </span>
          </span>
        ))}
      </span>
    </p>
  );
}
