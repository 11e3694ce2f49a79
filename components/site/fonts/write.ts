import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cutFonts } from './cut';

for (const { name, data } of await cutFonts()) {
  writeFileSync(fileURLToPath(new URL(name, import.meta.url)), data);
  console.log(`${name}: ${(data.length / 1000).toFixed(1)} kB`);
}
