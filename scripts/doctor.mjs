import { requireNode } from './lib/node-version.mjs';

requireNode();
const { runMain, say } = await import('./lib/say.mjs');

await runMain(async () => {
  const { compiled, root } = await import('./lib/prepare.mjs');
  const { isInstalled } = await import('./lib/install.mjs');
  const { existsSync } = await import('node:fs');
  const built = existsSync(new URL('./dist/doctor.js', import.meta.url));
  if (built && (await isInstalled(root).catch(() => false))) {
    const { doctor } = await compiled('doctor');
    return doctor({ root });
  }
  const { freeSpace, inGigabytes } = await import('./lib/checks.mjs');
  const free = await freeSpace(root);
  say(`Node.js      ${process.versions.node}: dùng được.`);
  if (free !== null) say(`Ổ đĩa        còn ${inGigabytes(free)} (cài đặt cần khoảng 2 GB).`);
  say('\nTòa soạn chưa được cài đặt ở thư mục này nên chưa xem được phần còn lại.');
  say('Hãy chạy npm start một lần (lệnh này tự cài đặt), rồi chạy lại npm run doctor.');
});
