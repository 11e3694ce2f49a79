type Props = {
  page: number;
  pages: number;
  href: (page: number) => string;
  labels: {
    /** Names the list of pages. */
    pages: string;
    previous: string;
    next: string;
    /** "Page 2 of 5". */
    position: string;
  };
};

/** Links to the page of results before and after this one. */
export function Pagination({ page, pages, href, labels }: Props) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={labels.pages} data-print="no" className="mt-10 border-t border-rule pt-4">
      <ul className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <li>
          {page > 1 && (
            <a href={href(page - 1)} rel="prev" className="inline-block py-1">
              ← {labels.previous}
            </a>
          )}
        </li>
        <li className="text-sm text-quiet">{labels.position}</li>
        <li>
          {page < pages && (
            <a href={href(page + 1)} rel="next" className="inline-block py-1">
              {labels.next} →
            </a>
          )}
        </li>
      </ul>
    </nav>
  );
}
