import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

/** The project's own rules; those that need types are left to the linter's own run. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function messages(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result?.messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`) ?? [];
}

const component = 'export function Thing() {\n  return null;\n}\n';
const longest = `export const value = 1;\n${'void 0;\n'.repeat(199)}`;

describe('the linter refuses', () => {
  test.each([
    [
      'a client component whose file name does not say so',
      'components/share/Thing.tsx',
      `'use client';\n${component}`,
      'no-restricted-syntax: Name a client component Thing.client.tsx.',
    ],
    [
      'a client file without the directive',
      'components/share/Thing.client.tsx',
      component,
      'no-restricted-syntax: A .client.tsx file starts with the "use client" directive.',
    ],
    [
      'an error page without the directive',
      'app/[locale]/error.tsx',
      component,
      'no-restricted-syntax: A .client.tsx file starts with the "use client" directive.',
    ],
    [
      'queries that a client could import',
      'lib/things/queries.ts',
      'export const list = 1;\n',
      'no-restricted-syntax: Queries start with import "server-only".',
    ],
    [
      'settings read past the door',
      'lib/things/list.ts',
      'export const port = process.env.PORT;\n',
      "no-restricted-properties: 'process.env' is restricted from being used. Read settings from @/lib/env.",
    ],
    [
      'a link that needs a script',
      'components/things/Thing.tsx',
      `import Link from 'next/link';\nexport { Link };\n`,
      "no-restricted-imports: 'next/link' import is restricted from being used. Links are plain <a href={hrefs…}>: docs/decisions/002.",
    ],
    [
      'a page that navigates by script',
      'components/things/Thing.tsx',
      `import { useRouter } from 'next/navigation';\nexport { useRouter };\n`,
      "no-restricted-imports: 'useRouter' import from 'next/navigation' is restricted. A page links; it does not redirect or navigate by script.",
    ],
    [
      'a file of more than 200 lines',
      'lib/things/list.ts',
      `${longest}void 0;\n`,
      'max-lines: File has too many lines (201). Maximum allowed is 200.',
    ],
    [
      'any',
      'lib/things/list.ts',
      'export const value = (given: any) => given;\n',
      '@typescript-eslint/no-explicit-any: Unexpected any. Specify a different type.',
    ],
    [
      'a claim that something is not null',
      'lib/things/list.ts',
      'export const value = (given: string | null) => given!;\n',
      '@typescript-eslint/no-non-null-assertion: Forbidden non-null assertion.',
    ],
  ])('%s', async (_, file, text, message) => {
    expect(await messages(file, text)).toEqual([message]);
  });
});

describe('the linter allows', () => {
  test.each([
    [
      'a client component named as one',
      'components/share/Thing.client.tsx',
      `'use client';\n${component}`,
    ],
    [
      'queries for the server only',
      'lib/things/queries.ts',
      `import 'server-only';\nexport const list = 1;\n`,
    ],
    ['the door to read settings', 'lib/env.ts', 'export const port = process.env.PORT;\n'],
    [
      'notFound from the framework',
      'app/page.tsx',
      `import { notFound } from 'next/navigation';\nexport { notFound };\n`,
    ],
    ['a file of 200 lines', 'lib/things/list.ts', longest],
  ])('%s', async (_, file, text) => {
    expect(await messages(file, text)).toEqual([]);
  });
});
