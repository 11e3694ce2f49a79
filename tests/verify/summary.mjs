const columns = [
  ['step', ({ name }) => name],
  ['result', ({ note }) => note],
  ['passed', ({ passed }) => passed],
  ['failed', ({ failed }) => failed],
  ['skipped', ({ skipped }) => skipped],
  ['seconds', ({ seconds }) => seconds.toFixed(0)],
];

/** One line a step, numbers aligned to the right. */
export function table(results) {
  const rows = results.map((result) => columns.map(([, value]) => value(result)));
  const lines = [columns.map(([heading]) => heading), ...rows];
  const width = (column) => Math.max(...lines.map((line) => String(line[column]).length));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column < 2 ? cell.padEnd(width(column)) : String(cell).padStart(width(column)),
        )
        .join('  '),
    )
    .join('\n');
}

/** The line that those who only want the result read. */
export function lastLine(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped}`;
}
