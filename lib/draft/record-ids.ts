import { foldedWords } from '../search/fold';

const MOST_WORDS = 8;

/** Makes ids of words, each given once within a record. */
export function idMaker(): (...wishes: string[]) => string {
  const given = new Set<string>();
  return (...wishes) => {
    const slugs = wishes.map((wish) =>
      (
        foldedWords(wish)
          .join(' ')
          .match(/[a-z0-9]+/g) ?? ['point']
      )
        .slice(0, MOST_WORDS)
        .join('-'),
    );
    const [first = 'point'] = slugs;
    const free = slugs.find((slug) => !given.has(slug));
    let id = free ?? first;
    for (let again = 2; given.has(id); again++) id = `${first}-${String(again)}`;
    given.add(id);
    return id;
  };
}
