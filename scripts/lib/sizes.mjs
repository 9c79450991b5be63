import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** Most compressed bytes of script the light form may load before it works (issue 4, part 7). */
export const LIMIT = 170_000;
const FORM = 'Gửi nhanh';

/** The ways into the editor: which build, and the modules whose chunks are loaded for it. */
const WAYS = [
  { name: FORM, build: 'light.json', modules: ['gui-nhanh.html'] },
  {
    name: 'Gửi nhanh, khi gửi',
    build: 'light.json',
    modules: ['gui-nhanh.html', 'src/send/outbox/from-page.ts'],
  },
  { name: 'Đăng nhập, hàng đợi', build: 'desk.json', modules: ['index.html'] },
  { name: 'Bàn viết', build: 'desk.json', modules: ['index.html', 'src/scenes/write/write-scene.tsx'] },
];

/** What each way loads, and every script and style of the built web app, the largest first; sizes in bytes. */
export async function measure(root) {
  const dist = path.join(root, 'editor-app/web/dist');
  const ways = [];
  for (const { name, build, modules } of WAYS) {
    const manifest = JSON.parse(await readFile(path.join(dist, '.vite', build), 'utf8'));
    const chunks = new Set(modules.flatMap((module) => [...loadedBy(manifest, module)]));
    ways.push({ name, ...sum(await Promise.all([...chunks].map((file) => sizeOf(dist, file)))) });
  }
  const names = (await readdir(path.join(dist, 'assets'))).filter((name) => /\.(js|css)$/.test(name));
  const files = await Promise.all(
    [...names.map((name) => `assets/${name}`), 'gui-nhanh.html', 'sw.js'].map((file) => sizeOf(dist, file)),
  );
  return { ways, files: files.sort((a, b) => b.gzip - a.gzip) };
}

/** The light form's compressed bytes when they are over the limit, else null. By gzip, which every browser reads. */
export function overLimit(ways) {
  const form = ways.find(({ name }) => name === FORM);
  return form && form.gzip <= LIMIT ? null : (form?.gzip ?? Infinity);
}

/** The script of a module and what it imports at once; what is imported later is not loaded yet. */
function* loadedBy(manifest, module, seen = new Set()) {
  if (seen.has(module)) return;
  seen.add(module);
  const chunk = manifest[module] ?? namedAfter(manifest, module);
  if (!chunk) throw new Error(`Expected ${module} in the build's manifest but found none`);
  yield chunk.file;
  for (const imported of chunk.imports ?? []) yield* loadedBy(manifest, imported, seen);
}

/** A screen that other chunks import from too is known by the name of its chunk only. */
const namedAfter = (manifest, module) =>
  Object.values(manifest).find(({ name, file }) => name === path.parse(module).name && file.endsWith('.js'));

/** Small files are sent as they are. */
async function sizeOf(dist, file) {
  const bytes = async (name) => (await stat(path.join(dist, name))).size;
  const raw = await bytes(file);
  const compressed = (ending) => bytes(`${file}${ending}`).catch(() => raw);
  return { name: file, raw, gzip: await compressed('.gz'), br: await compressed('.br') };
}

const sum = (sizes) =>
  sizes.reduce(
    (total, { raw, gzip, br }) => ({ raw: total.raw + raw, gzip: total.gzip + gzip, br: total.br + br }),
    { raw: 0, gzip: 0, br: 0 },
  );
