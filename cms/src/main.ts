import path from 'node:path';
// Strapi's own code is CommonJS: a static import compiles to require, a dynamic one would load its broken ESM build.
import { createStrapi } from '@strapi/strapi';

// Strapi stores timestamps without a zone: the process speaks UTC, people read Asia/Ho_Chi_Minh.
process.env['TZ'] = 'UTC';

async function main(): Promise<void> {
  const distDir = path.resolve(__dirname, '..');
  const appDir = path.resolve(distDir, '..');
  process.chdir(appDir);
  await createStrapi({ appDir, distDir }).start();
}

void main();
