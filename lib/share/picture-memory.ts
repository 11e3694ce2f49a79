/** Drawing takes a tenth of a second of one core; pictures that were drawn are kept up to this many bytes. */
const ROOM = 64 * 1024 * 1024;

/** Keeps pictures by the version of what they show, the longest unused first to go; one that many ask for is drawn once. */
export function pictureMemory(room = ROOM) {
  const kept = new Map<string, Buffer>();
  const drawing = new Map<string, Promise<Buffer>>();
  let bytes = 0;

  function keep(version: string, picture: Buffer) {
    kept.set(version, picture);
    bytes += picture.length;
    for (const [oldest, { length }] of kept) {
      if (bytes <= room) return;
      kept.delete(oldest);
      bytes -= length;
    }
  }

  async function drawOnce(version: string, draw: () => Promise<Buffer>) {
    try {
      const picture = await draw();
      keep(version, picture);
      return picture;
    } finally {
      drawing.delete(version);
    }
  }

  return function pictureOf(version: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const picture = kept.get(version);
    if (picture) {
      kept.delete(version);
      kept.set(version, picture);
      return Promise.resolve(picture);
    }
    const begun = drawing.get(version) ?? drawOnce(version, draw);
    drawing.set(version, begun);
    return begun;
  };
}
