type Props = {
  name: string;
  label: string;
  value?: string;
  type?: 'search' | 'number';
  hint?: string;
  min?: number;
  max?: number;
  maxLength?: number;
};

/** A labelled line of text or a number in a GET form. */
export function TextField({ name, label, value, type = 'search', hint, ...limits }: Props) {
  return (
    <label className="block text-sm">
      <span className="mb-1 block font-semibold">{label}</span>
      <input
        type={type}
        name={name}
        defaultValue={value}
        autoComplete="off"
        inputMode={type === 'number' ? 'numeric' : undefined}
        placeholder={hint}
        className="h-11 w-full border border-edge bg-paper px-3 text-base text-ink placeholder:text-quiet"
        {...limits}
      />
    </label>
  );
}
