/** The part of `heic-decode` that is used; the package brings no types. */
declare module 'heic-decode' {
  interface HeicPixels {
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and transparency of every pixel. */
    readonly data: Uint8ClampedArray;
  }
  interface HeicImage {
    readonly width: number;
    readonly height: number;
    decode(): Promise<HeicPixels>;
  }
  function decode(options: { readonly buffer: Uint8Array }): Promise<HeicPixels>;
  namespace decode {
    /** Every picture of the file, in its own order, not decoded yet. */
    function all(options: {
      readonly buffer: Uint8Array;
    }): Promise<readonly HeicImage[] & { dispose(): void }>;
  }
  export default decode;
}
