export type Option = { value: string; label: string };
type Props = { name: string; label: string; any: string; value?: string; options: Option[] };

/** A labelled choice in a GET form; the first option leaves the value out. */
export function SelectField({ name, label, any, value = '', options }: Props) {
  return (
    <label className="block text-sm">
      <span className="mb-1 block font-semibold">{label}</span>
      <select
        name={name}
        defaultValue={value}
        className="h-11 w-full border border-edge bg-paper px-2 text-base text-ink"
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
