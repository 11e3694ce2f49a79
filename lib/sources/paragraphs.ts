/** Numbers of paragraphs in order, three or more in a row as one stretch: "2, 5, 24–31". */
export function paragraphList(numbers: readonly number[]): string {
  const runs: [number, ...number[]][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) =>
      run.length < 3 ? run.join(', ') : `${String(run[0])}–${String(run.at(-1) ?? run[0])}`,
    )
    .join(', ');
}
