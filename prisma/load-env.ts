import { existsSync } from 'node:fs';

// Imported before anything that reads a setting, so that .env holds for the seed as it does for the site. What the
// environment has already set stays as it is, and the first file that names a setting wins.
for (const file of ['.env.local', '.env']) {
  if (existsSync(file)) process.loadEnvFile(file);
}
