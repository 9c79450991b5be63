import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * CPU of a story's page beyond its query: rendered again and again from what the CMS had answered. Run as a process of its
 * own: `render-cpu.mjs <folder of the built portal> <file with the answer>`; prints milliseconds for one page.
 */
const [, , folder, file] = process.argv;
const load = (name) => import(pathToFileURL(path.join(folder, name)).href);
const { renderPage } = await load('render-page.js');
const { prepare } = await load('cache/prepared.js');
const { securityHeaders } = await load('security-headers.js');
const answer = await readFile(file, 'utf8');
const value = JSON.parse(answer).data;
const headers = securityHeaders({ https: true });
const site = {
  name: 'Cổng thông tin',
  url: 'https://portal.example.vn',
  ...{ stylesheet: '/a.css', reading: '/a.js', player: '/b.js', hls: '/c.js' },
};
const deps = {
  cms: { story: async () => ({ kind: 'found', value }) },
  site,
  onUnknown: () => undefined,
};
const ref = { kind: 'story', slug: value.edition.slug };

async function measure(times, work) {
  for (let n = 0; n < 300; n++) await work();
  const before = process.cpuUsage();
  for (let n = 0; n < times; n++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

const rendered = await measure(1000, () => renderPage(ref, deps));
const compressed = await measure(300, async () => prepare(await renderPage(ref, deps), headers));
console.log(JSON.stringify({ rendered, compressed }));
