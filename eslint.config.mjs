import tseslint from 'typescript-eslint';

const USE_CLIENT = 'Program > ExpressionStatement[directive="use client"]';
const CLIENT_FILES = ['**/*.client.tsx', 'app/**/error.tsx', 'app/global-error.tsx'];

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.next',
      'next-env.d.ts',
      'prisma/generated',
      '**/*.mjs',
      '*.config.*',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: USE_CLIENT, message: 'Name a client component Thing.client.tsx.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'next/link',
              message: 'Links are plain <a href={hrefs…}>: docs/decisions/002.',
            },
            {
              name: 'next/navigation',
              importNames: ['redirect', 'permanentRedirect', 'useRouter', 'usePathname'],
              message: 'A page links; it does not redirect or navigate by script.',
            },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: CLIENT_FILES,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `Program:not(:has(> ExpressionStatement[directive="use client"]))`,
          message: 'A .client.tsx file starts with the "use client" directive.',
        },
      ],
    },
  },
  {
    files: ['lib/*/queries.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `Program:not(:has(> ImportDeclaration[source.value="server-only"]))`,
          message: 'Queries start with import "server-only".',
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['lib/env.ts', 'tests/**', '*.config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read settings from @/lib/env.' },
      ],
    },
  },
);
