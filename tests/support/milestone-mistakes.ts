import type { contentCopy } from './broken-content';

const milestone = `  - id: trial
    date: 2020-05
    act: noted
    text:
      vi: Một câu để thử.
      en: A sentence for trial.
    themes: [lights]
    cites:
      - { source: harbour-news-2021-05-05, paragraphs: [5] }
`;
/** No two statements may say the same. */
const letter = (index: number) => String.fromCharCode(97 + index);
const LINES = milestone.split('\n').length - 1;

/** What is written instead of what, where in the milestone (line:column), and what an editor should be told of it. */
export type Mistake = { what: string; from: string; to: string; at: string; told: string };

/** Adds a milestone for each mistake to the end of a file; answers each with the whole message that is due. */
export function addMistakes(
  copy: ReturnType<typeof contentCopy>,
  file: string,
  mistakes: Mistake[],
): [what: string, told: string][] {
  const milestones = mistakes.map(({ from, to }, index) => {
    if (!milestone.includes(from)) throw new Error(`the milestone has no "${from}"`);
    return milestone
      .replace(from, to)
      .replace('id: trial\n', `id: trial-${String(index)}\n`)
      .replace('để thử.', `để thử ${letter(index)}.`)
      .replace('for trial.', `for trial ${letter(index)}.`);
  });
  const first = copy.append(file, `milestones:\n${milestones.join('')}`) + 1;
  return mistakes.map(({ what, at, told }, index) => {
    const [line, column = ''] = at.split(':');
    const place = [file, first + index * LINES + Number(line) - 1, column].join(':');
    return [what, `${place}: milestones[${String(index)}]${told}`];
  });
}
