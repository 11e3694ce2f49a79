const UNIT = 'test-results/unit.json';
const BROWSER = 'test-results/e2e.json';

/** The checks in order: what each runs, which others must have passed before, and where it counts its tests. */
export const steps = [
  { name: 'install', command: 'npm ci --include=dev' },
  { name: 'generate', command: 'npm run generate', needs: ['install'] },
  { name: 'seed', command: 'npm run seed', needs: ['generate'] },
  { name: 'format', command: 'npm run check:format', needs: ['install'] },
  { name: 'lint', command: 'npm run check:lint', needs: ['generate'] },
  { name: 'boundaries', command: 'npm run check:boundaries', needs: ['generate'] },
  { name: 'types', command: 'npm run check:types', needs: ['generate'] },
  {
    name: 'unit, content, contracts',
    command: `npm run test:unit -- --reporter=default --reporter=json --outputFile.json=${UNIT}`,
    needs: ['generate'],
    report: UNIT,
  },
  { name: 'build', command: 'npm run build', needs: ['seed'] },
  { name: 'browser', command: 'npm run test:e2e', needs: ['build'], report: BROWSER },
  { name: 'page weight', command: 'npm run bench:weight', needs: ['build'] },
];
