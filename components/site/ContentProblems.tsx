import { useTranslations } from 'next-intl';

type Props = { problems: readonly string[] };

/** Shown while developing only: what an editor has to mend before the content can be seeded. */
export function ContentProblems({ problems }: Props) {
  const t = useTranslations('Site');
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="border-b-4 border-mark bg-sheet px-4 py-4 text-sm sm:px-6">
      <p className="font-semibold">{t('contentProblems', { count: problems.length })}</p>
      <ul className="mt-2 space-y-1 font-mono">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
