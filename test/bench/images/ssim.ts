import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';

const run = promisify(execFile);

export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** What an encoded picture shows, as red, green and blue. */
export async function pixelsOf(encoded: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(encoded)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Structural similarity of two pictures of one size, over brightness and colour, by ffmpeg's filter: 1 is equal. */
export async function ssim(ffmpeg: string, folder: string, a: Pixels, b: Pixels): Promise<number> {
  const inputs = await Promise.all(
    [a, b].map(async ({ data, width, height }, i) => {
      const file = path.join(folder, `ssim-${i}.rgb`);
      await writeFile(file, data);
      return ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${width}x${height}`, '-i', file];
    }),
  );
  const filter = '[0]format=yuv420p[a];[1]format=yuv420p[b];[a][b]ssim';
  const { stderr } = await run(ffmpeg, [
    '-hide_banner',
    ...inputs.flat(),
    '-lavfi',
    filter,
    '-f',
    'null',
    '-',
  ]);
  const all = /All:([\d.]+)/.exec(stderr)?.[1];
  if (all === undefined) throw new Error(`Expected an SSIM from ffmpeg but received: ${stderr.slice(-500)}`);
  return Number(all);
}
