import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const options = await extractDepcruiseOptions('./.dependency-cruiser.mjs');
const tsConfig = extractTSConfig('tsconfig.json');

export const ruleNames = (options.ruleSet?.forbidden ?? []).map(({ name }) => name ?? '');

/** The rules that modules under a directory break: "rule: from → to". */
export async function violations(paths: string[], baseDir = process.cwd()): Promise<string[]> {
  const { output } = await cruise(paths, { ...options, baseDir }, undefined, { tsConfig });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** The same for modules that exist only for this question. */
export async function violationsOf(files: Record<string, string>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'modules-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await violations(Object.keys(files), root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
