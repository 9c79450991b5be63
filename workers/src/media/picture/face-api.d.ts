/** The part of the face detector's browser bundle that is used; its own types name the browser's. */
declare module '@vladmandic/face-api/dist/face-api.esm.js' {
  interface Tensor {
    dispose(): void;
  }
  interface WeightSpec {
    readonly name: string;
  }
  export const tf: {
    /** False when it cannot be had. */
    setBackend(name: 'wasm'): Promise<boolean>;
    setWasmPaths(folder: string, byPlatformFetch: boolean): void;
    env(): {
      set(flag: 'IS_NODE' | 'IS_BROWSER' | 'WASM_HAS_MULTITHREAD_SUPPORT', value: boolean): void;
      readonly platform: { fetch: (file: string) => Promise<Response> };
    };
    tensor3d(values: Int32Array, shape: [height: number, width: number, channels: 3], type: 'int32'): Tensor;
    readonly io: {
      decodeWeights(bytes: ArrayBuffer, specs: readonly WeightSpec[]): Record<string, Tensor>;
    };
  };
  export class TinyFaceDetectorOptions {
    constructor(options: { readonly inputSize: number; readonly scoreThreshold: number });
  }
  export const nets: {
    readonly tinyFaceDetector: { loadFromWeightMap(weights: Record<string, Tensor>): void };
  };
  export function tinyFaceDetector(
    input: Tensor,
    options: TinyFaceDetectorOptions,
  ): PromiseLike<
    readonly {
      readonly score: number;
      readonly relativeBox: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      };
    }[]
  >;
}
