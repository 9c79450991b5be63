import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Box } from '@toasoan/domain';
import type { Master } from './raw-picture.ts';

/** A face and how sure the detector is of it, 0–1. The box is in fractions of the picture that was searched. */
export interface FoundFace {
  readonly box: Box;
  readonly score: number;
}

/** Tells where faces are; neither whose they are nor anything else about them. */
export type FaceDetector = (picture: Master) => Promise<FoundFace[]>;

/** Side of the square the network looks at; a multiple of 32. */
const INPUT_SIDE = 416;
const LEAST_SCORE = 0.35;
const MODEL = 'tiny_face_detector_model';

const require = createRequire(import.meta.url);
const folderOf = (npmPackage: string): string => path.dirname(require.resolve(`${npmPackage}/package.json`));

/** The detector with its model, both from npm packages on this disk; computed in WebAssembly, one picture at a time. */
export async function loadFaceDetector(): Promise<FaceDetector> {
  const { tf, nets, tinyFaceDetector, TinyFaceDetectorOptions } =
    await inNeitherNodeNorBrowser(importFaceApi);
  const folder = path.join(folderOf('@vladmandic/face-api'), 'model');
  const weights = await readFile(path.join(folder, `${MODEL}.bin`));
  const manifest = JSON.parse(
    await readFile(path.join(folder, `${MODEL}-weights_manifest.json`), 'utf8'),
  ) as {
    readonly weights: { readonly name: string }[];
  }[];
  const specs = manifest.flatMap((group) => group.weights);
  nets.tinyFaceDetector.loadFromWeightMap(tf.io.decodeWeights(Uint8Array.from(weights).buffer, specs));
  const options = new TinyFaceDetectorOptions({ inputSize: INPUT_SIDE, scoreThreshold: LEAST_SCORE });

  return async ({ pixels, width, height }) => {
    const tensor = tf.tensor3d(Int32Array.from(pixels), [height, width, 3], 'int32');
    try {
      const detections = await tinyFaceDetector(tensor, options);
      return detections.flatMap(({ score, relativeBox: { x, y, width: w, height: h } }) => {
        const box = inside(x, y, w, h);
        return box ? [{ box, score }] : [];
      });
    } finally {
      tensor.dispose();
    }
  };
}

async function importFaceApi() {
  const faceApi = await import('@vladmandic/face-api/dist/face-api.esm.js');
  const { tf } = faceApi;
  const env = tf.env();
  // Else it advises, on the console, to install TensorFlow's native library.
  env.set('IS_NODE', false);
  env.set('IS_BROWSER', true);
  // Its threads are a browser's workers.
  env.set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  env.platform.fetch = async (file) => new Response(await readFile(file));
  tf.setWasmPaths(path.join(folderOf('@tensorflow/tfjs-backend-wasm'), 'dist', path.sep), true);
  if (!(await tf.setBackend('wasm'))) throw new Error('Expected TensorFlow to compute in WebAssembly');
  return faceApi;
}

/**
 * The package's bundle for Node wants TensorFlow's native library; the one for browsers has all it needs inside, but
 * looks for Node's modules, which are not in it, unless it finds itself in a browser's worker; and its WebAssembly part
 * takes itself for a CommonJS module of Node all the same. Both look while they load, and never again.
 */
async function inNeitherNodeNorBrowser<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const signs = { WorkerGlobalScope: class {}, __dirname: '', require };
  const names = Object.keys(signs) as (keyof typeof signs)[];
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: signs[name], configurable: true });
  try {
    return await load();
  } finally {
    names.forEach((name, i) => {
      const descriptor = before[i];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    });
  }
}

/** The part of a box that lies in the picture; null when none does. */
function inside(x: number, y: number, width: number, height: number): Box | null {
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  const right = Math.min(1, x + width);
  const bottom = Math.min(1, y + height);
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}
