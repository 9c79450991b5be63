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

/**
 * The detector with its model, both from the npm package on this disk; computed in JavaScript, one picture at a time.
 */
export async function loadFaceDetector(): Promise<FaceDetector> {
  const { tf, nets, tinyFaceDetector, TinyFaceDetectorOptions } = await importFaceApi();
  await tf.setBackend('cpu');
  await tf.ready();
  const folder = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json')),
    'model',
  );
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

/** A global of browsers' workers, by which the package tells where it is. */
const BROWSER_SIGN = 'WorkerGlobalScope';

/**
 * The package's bundle for Node wants TensorFlow's native library; the one for browsers has all it needs inside, but
 * looks for Node's modules, which are not in it, unless it finds itself in a browser.
 */
async function importFaceApi() {
  const before = Object.getOwnPropertyDescriptor(globalThis, BROWSER_SIGN);
  Object.defineProperty(globalThis, BROWSER_SIGN, { value: class {}, configurable: true });
  try {
    const faceApi = await import('@vladmandic/face-api/dist/face-api.esm.js');
    // Else it advises, on the console, to install that library.
    faceApi.tf.env().set('IS_NODE', false);
    faceApi.tf.env().set('IS_BROWSER', true);
    return faceApi;
  } finally {
    if (before) Object.defineProperty(globalThis, BROWSER_SIGN, before);
    else Reflect.deleteProperty(globalThis, BROWSER_SIGN);
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
