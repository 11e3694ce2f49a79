type Picture = { file: string; width: number };

/** A page that shows all pictures of one template beside each other, at a third of their size. */
export function contactSheet(name: string, pictures: Picture[]): string {
  const figures = pictures.map(
    ({ file, width }) =>
      `<figure><figcaption>${file}</figcaption><a href="${file}"><img src="${file}" width="${String(Math.round(width / 3))}" alt=""></a></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${name}</title>
<style>body{display:flex;flex-wrap:wrap;gap:1rem;font:14px sans-serif;align-items:start}figure{margin:0}img{border:1px solid #999}</style>
${figures.join('\n')}
`;
}
