/** The lines of a text, none longer than the width; a word that is longer is cut. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const room = width - indent.length;
  const lines: string[] = [];
  let line = '';
  const pieces = text
    .split(/\s+/)
    .flatMap((word) => word.match(new RegExp(`.{1,${String(room)}}`, 'gu')) ?? []);
  for (const piece of pieces) {
    if (line !== '' && line.length + 1 + piece.length > room) {
      lines.push(indent + line);
      line = piece;
    } else line += (line === '' ? '' : ' ') + piece;
  }
  return line === '' ? lines : [...lines, indent + line];
}

/** Two columns of lines, the first as wide as given, with a rule between them. */
export function besideEachOther(left: string[], right: string[], width: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    `${(left[row] ?? '').padEnd(width)} │ ${right[row] ?? ''}`.trimEnd(),
  );
}
