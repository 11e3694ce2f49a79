import type { ReactNode } from 'react';

type Props = {
  name: string;
  label: string;
  value?: string;
  type?: 'search' | 'number';
  /** An example, shown while the field is empty. */
  hint?: string;
  /** What else can be typed, shown below the field. */
  help?: string;
  /** What the browser may offer while a reader types. */
  suggestions?: string[];
  /** Stands at the end of the line: a button that sends it. */
  beside?: ReactNode;
  min?: number;
  max?: number;
  maxLength?: number;
};

/** A labelled line of text or a number in a GET form. */
export function TextField({
  name,
  label,
  value,
  type = 'search',
  hint,
  help,
  suggestions,
  beside,
  ...limits
}: Props) {
  const helpId = `${name}-help`;
  const listId = `${name}-suggestions`;
  const field = (
    <label className="block min-w-0 grow text-sm">
      <span className="mb-1 block font-semibold">{label}</span>
      <input
        type={type}
        name={name}
        defaultValue={value}
        autoComplete="off"
        list={suggestions ? listId : undefined}
        inputMode={type === 'number' ? 'numeric' : undefined}
        placeholder={hint}
        aria-describedby={help ? helpId : undefined}
        className="h-11 w-full border border-edge bg-paper px-3 text-base text-ink placeholder:text-quiet"
        {...limits}
      />
    </label>
  );
  return (
    <>
      {beside ? (
        <div className="flex items-end">
          {field}
          {beside}
        </div>
      ) : (
        field
      )}
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {help && (
        <p id={helpId} className="mt-1 text-sm text-quiet">
          {help}
        </p>
      )}
    </>
  );
}
