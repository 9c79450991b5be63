import { requireNode } from './lib/node-version.mjs';

requireNode();
const { runMain, say } = await import('./lib/say.mjs');

/**
 * `npm run size`: how many bytes of script each way into the editor loads, and every file of it. Fails when the light
 * form's script is over its limit. With `--built` nothing is built before.
 */
await runMain(async () => {
  const { prepare, root } = await import('./lib/prepare.mjs');
  const { LIMIT, measure, overLimit } = await import('./lib/sizes.mjs');
  if (!process.argv.includes('--built')) await prepare();
  const { ways, files } = await measure(root);
  const row = ({ name, raw, gzip, br }) => `${name.padEnd(46)}${[raw, gzip, br].map(kilobytes).join('')}`;
  const head = `${''.padEnd(46)}${['nguyên', 'gzip', 'brotli'].map((title) => title.padStart(11)).join('')}`;
  say(['JavaScript của lần mở đầu', head, ...ways.map(row)].join('\n'));
  say(['', 'Từng tệp', head, ...files.map(row)].join('\n'));
  const over = overLimit(ways);
  if (over === null) return 0;
  say(
    `\nGửi nhanh tải ${kilobytes(over).trim()} JavaScript đã nén, vượt giới hạn ${kilobytes(LIMIT).trim()}.`,
  );
  return 1;
});

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(11);
}
