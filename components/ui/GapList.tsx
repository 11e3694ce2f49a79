type Props = {
  title: string;
  gaps: string[];
  /** Where a link can lead to it: once on a page. */
  id?: string;
  /** Where it belongs to the words just above it rather than to the page. */
  isClose?: boolean;
};

/** What is not established, said plainly. */
export function GapList({ title, gaps, id, isClose = false }: Props) {
  if (gaps.length === 0) return null;
  return (
    <div
      id={id}
      className={`${isClose ? 'mt-3' : 'mt-8'} max-w-text scroll-mt-4 border border-dashed border-edge px-4 py-3 text-sm`}
    >
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </div>
  );
}
