import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** `npm run icons`: draws the icons of the installed app from its sign, `favicon.svg`. */
const folder = path.resolve(import.meta.dirname, '../editor-app/web/public');
const sign = await readFile(path.join(folder, 'favicon.svg'), 'utf8');
const BLUE = '#12385f';

/** The sign at a size; `inset` is the share of each side left blue, so that a round mask cuts no letter. */
async function draw(file, size, { inset = 0, square = false } = {}) {
  const inner = Math.round(size * (1 - 2 * inset));
  const bytes = await sharp(Buffer.from(sign), { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .extend({ ...around(size - inner), background: BLUE })
    .flatten(square ? { background: BLUE } : false)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
  await writeFile(path.join(folder, 'icons', file), bytes);
}

const around = (rest) => ({
  top: Math.floor(rest / 2),
  bottom: Math.ceil(rest / 2),
  left: Math.floor(rest / 2),
  right: Math.ceil(rest / 2),
});

await mkdir(path.join(folder, 'icons'), { recursive: true });
await draw('icon-192.png', 192);
await draw('icon-512.png', 512);
await draw('maskable-512.png', 512, { inset: 0.1, square: true });
await draw('apple-touch-icon.png', 180, { square: true });
