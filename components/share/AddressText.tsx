import { Fragment } from 'react';

type Props = { address: string };

/** An address that breaks after its slashes, and within a name only where a line cannot hold it. */
export function AddressText({ address }: Props) {
  return (
    <span className="wrap-anywhere">
      {address.split(/(?<=\/)(?!\/)/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
