import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import sharp from 'sharp';

/**
 * One way of making a photo's set, in a process of its own, so that its time and its threads' are counted alone.
 * Takes a JSON order as its argument; prints what it took.
 */
const order = JSON.parse(process.argv[2]);

/** A file from the original, everything as sharp does it when nothing is said. */
function oneByDefault({ name, format, width, height, region }) {
  const resized = sharp(order.file).autoOrient().extract(region).resize({ width, height, fit: 'fill' });
  return resized.toFormat(format).toFile(join(order.outDir, `${name}.${format}`));
}

const ways = {
  async 'defaults, one after another'() {
    for (const plan of order.plans) await oneByDefault(plan);
  },
  async 'defaults, in parallel'() {
    await Promise.all(order.plans.map((plan) => oneByDefault(plan)));
  },
  async engine() {
    const { makePictures } = await import(order.engine);
    start();
    const made = await makePictures({
      source: { file: order.file, format: 'jpeg' },
      outDir: order.outDir,
      pass: order.pass,
      focus: order.focus,
      blur: [],
      earlier: order.earlier,
    });
    if (!made.ok) throw new Error(made.error);
    return { attention: made.attention, pictures: made.pictures };
  },
};

let began;
let used;
function start() {
  began = performance.now();
  used = process.cpuUsage();
}

start();
const made = await ways[order.way]();
const wall = performance.now() - began;
const { user, system } = process.cpuUsage(used);
process.stdout.write(
  JSON.stringify({
    wall,
    cpu: (user + system) / 1000,
    made: made ?? null,
  }),
);
