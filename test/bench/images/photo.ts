import sharp, { type Sharp } from 'sharp';

/**
 * A photo as a phone takes it, drawn by numbers: soft sky, hills, leaves and cloth in several sizes, hard edges of
 * buildings, people-sized shapes, and the fine noise of a sensor. The same seed gives the same photo.
 */
export async function drawPhoto(width: number, height: number, seed: number): Promise<Sharp> {
  const random = randomFrom(seed);
  const scene = await sharp(Buffer.from(sceneSvg(width, height, random)))
    .removeAlpha()
    .raw()
    .toBuffer();
  const layers = await Promise.all([3, 8, 24, 90, 300].map((cell) => texture(width, height, cell, random)));
  const weights = [7, 10, 12, 14, 16];
  const pixels = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i += 1) {
    const y = Math.floor(i / width) / height;
    // The sky is smooth, the ground is full of detail.
    const detail = 0.12 + 0.88 * smooth((y - 0.32) / 0.15);
    let change = 0;
    for (const [n, layer] of layers.entries()) change += (((layer[i] ?? 0) - 128) / 64) * (weights[n] ?? 0);
    const grain = (random() + random() + random() - 1.5) * 7;
    for (let c = 0; c < 3; c += 1)
      pixels[i * 3 + c] = Math.max(
        0,
        Math.min(255, (scene[i * 3 + c] ?? 0) + change * detail * (1 - c * 0.12) + grain),
      );
  }
  // A lens is not as sharp as a pixel.
  return sharp(pixels, { raw: { width, height, channels: 3 } }).blur(0.7);
}

const smooth = (t: number): number => {
  const x = Math.max(0, Math.min(1, t));
  return x * x * (3 - 2 * x);
};

/** Noise of one size of detail, one byte a pixel. */
async function texture(width: number, height: number, cell: number, random: () => number): Promise<Buffer> {
  const small = { width: Math.ceil(width / cell), height: Math.ceil(height / cell) };
  const noise = Buffer.from(Array.from({ length: small.width * small.height }, () => 64 + random() * 128));
  return sharp(noise, { raw: { ...small, channels: 1 } })
    .resize({ width, height, fit: 'fill', kernel: 'cubic' })
    .extractChannel(0)
    .raw()
    .toBuffer();
}

function sceneSvg(width: number, height: number, random: () => number): string {
  const between = (from: number, to: number): number => Math.round(from + random() * (to - from));
  const colour = (): string => `hsl(${between(0, 360)} ${between(20, 75)}% ${between(25, 70)}%)`;
  const houses = Array.from({ length: 9 }, (_, i) => {
    const [w, h] = [between(width / 14, width / 7), between(height / 8, height / 3)];
    const [x, y] = [Math.round((i * width) / 9), Math.round(height * 0.52 - h)];
    const windows = Array.from({ length: 24 }, (_, k) => {
      const [wx, wy] = [x + w * (0.1 + 0.22 * (k % 4)), y + h * (0.08 + 0.15 * Math.floor(k / 4))];
      return `<rect x="${wx}" y="${wy}" width="${w * 0.12}" height="${h * 0.09}" fill="${random() > 0.5 ? '#26303c' : '#dfe7ea'}"/>`;
    });
    return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${colour()}"/>${windows.join('')}`;
  });
  const people = Array.from({ length: 14 }, (_, i) => {
    const [x, y, r] = [width * ((i + 0.5) / 14), height * (0.6 + random() * 0.22), height / between(26, 40)];
    return (
      `<path d="M${x - r * 1.5} ${y + r * 6} Q${x - r * 1.4} ${y + r} ${x} ${y + r * 0.9} Q${x + r * 1.4} ${y + r} ${x + r * 1.5} ${y + r * 6}Z" fill="${colour()}"/>` +
      `<circle cx="${x}" cy="${y}" r="${r}" fill="hsl(${between(18, 30)} 45% ${between(45, 65)}%)"/>` +
      `<path d="M${x - r} ${y} A${r} ${r} 0 0 1 ${x + r} ${y} Q${x} ${y - r * 0.5} ${x - r} ${y}Z" fill="#1d1714"/>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>
<linearGradient id="sky" x2="0" y2="1"><stop offset="0" stop-color="#4c86c6"/><stop offset="1" stop-color="#d9e6ee"/></linearGradient>
<linearGradient id="ground" x2="0" y2="1"><stop offset="0" stop-color="#7f9a5e"/><stop offset="1" stop-color="#8c7a5c"/></linearGradient>
<radialGradient id="sun" cx=".8" cy=".1" r=".6"><stop offset="0" stop-color="#fff6d8" stop-opacity=".8"/><stop offset="1" stop-color="#fff6d8" stop-opacity="0"/></radialGradient>
</defs><rect width="100%" height="100%" fill="url(#sky)"/>
<path d="M0 ${height * 0.45} Q${width * 0.3} ${height * 0.25} ${width * 0.55} ${height * 0.42} T${width} ${height * 0.38} V${height} H0Z" fill="#5f7f86"/>
<rect y="${height * 0.5}" width="100%" height="50%" fill="url(#ground)"/>
${houses.join('')}${people.join('')}<rect width="100%" height="100%" fill="url(#sun)"/></svg>`;
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
