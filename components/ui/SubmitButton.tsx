type Props = {
  label: string;
  /** Stands after another button that sends the same form. */
  isSecond?: boolean;
};

export function SubmitButton({ label, isSecond = false }: Props) {
  const looks = isSecond ? 'border border-accent bg-paper text-accent' : 'bg-accent text-paper';
  return (
    <button
      type="submit"
      className={`h-11 cursor-pointer px-5 font-semibold hover:underline ${looks}`}
    >
      {label}
    </button>
  );
}
