type Props = { label: string };

export function SubmitButton({ label }: Props) {
  return (
    <button
      type="submit"
      className="h-11 cursor-pointer bg-accent px-5 font-semibold text-paper hover:underline"
    >
      {label}
    </button>
  );
}
