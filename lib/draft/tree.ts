import { Document, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';

type Leaf = string | number | boolean;
/** What a YAML file is to hold; undefined fields are left out. */
export type Tree = Leaf | Noted | Tree[] | { [key: string]: Tree | undefined };

/** A value with a remark for the editor behind it. */
export class Noted {
  constructor(
    readonly value: Leaf,
    readonly remark: string,
  ) {}
}

const isLeaf = (tree: Tree | undefined) => typeof tree !== 'object';

function sequence(list: Tree[]): YAMLSeq {
  const node = new YAMLSeq();
  node.items = list.map(nodeOf);
  node.flow = list.every(isLeaf);
  return node;
}

function nodeOf(tree: Tree): Node {
  if (Array.isArray(tree)) return sequence(tree);
  if (tree instanceof Noted) {
    const scalar = new Scalar(tree.value);
    scalar.comment = ` ${tree.remark}`;
    return scalar;
  }
  if (typeof tree !== 'object') return new Scalar(tree);
  const node = new YAMLMap();
  for (const [key, value] of Object.entries(tree)) {
    if (value !== undefined) node.add({ key: new Scalar(key), value: nodeOf(value) });
  }
  // A citation, and a pair still to be written, read best on one line.
  node.flow = 'source' in tree || (tree.vi === 'TODO' && tree.en === 'TODO');
  return node;
}

/** The library pads lists as it pads maps; the content keeps them tight. */
const TIGHT = /: \[ ([\w, -]+) \]/gu;

/** The tree as YAML, under a comment. */
export function writeYaml(tree: Tree, heading: string): string {
  const document = new Document(null);
  document.contents = nodeOf(tree);
  document.commentBefore = ` ${heading}`;
  const text = document.toString({ lineWidth: 0 });
  return text.replaceAll(TIGHT, ': [$1]');
}
