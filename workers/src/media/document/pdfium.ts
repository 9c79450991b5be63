import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/**
 * The one place that loads PDFium, Chrome's reader of PDF, as WebAssembly. Its memory is bounded, so that a page that
 * asks for gigabytes is an error of that file. It runs no scripts and opens no files.
 */
const MAX_MEMORY = 512 * 1024 * 1024;

/** What PDFium offers below the library's own interface. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __indirect_function_table: WebAssembly.Table;
  malloc(size: number): number;
  free(at: number): void;
  FPDF_LoadMemDocument(at: number, size: number, password: number): number;
  FPDF_SaveAsCopy(document: number, writer: number, flags: number): number;
  FPDF_CloseDocument(document: number): void;
}

export interface Pdfium {
  readonly library: PDFiumLibrary;
  /**
   * The document as PDFium would save it: repaired, and without the restrictions that need no password. Null when it
   * cannot be opened.
   */
  copyOf(bytes: Uint8Array): Uint8Array | null;
}

export async function loadPdfium(): Promise<Pdfium> {
  const file = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  const module = await WebAssembly.compile(await readFile(file));
  let exports: Exports | null = null;
  const library = await PDFiumLibrary.init({
    instantiateWasm(imports, received: (instance: WebAssembly.Instance) => void) {
      const instance = new WebAssembly.Instance(module, bounded(imports));
      received(instance);
      exports = instance.exports as unknown as Exports;
      return instance.exports;
    },
  });
  return {
    library,
    copyOf(bytes) {
      if (!exports) throw new Error('Expected PDFium to be loaded');
      return saveCopy(exports, bytes);
    },
  };
}

type Grow = (size: number) => unknown;

/** The same imports, but memory does not grow without end. */
function bounded(imports: WebAssembly.Imports): WebAssembly.Imports {
  const limited: WebAssembly.Imports = {};
  for (const [name, functions] of Object.entries(imports)) {
    const grow = functions['emscripten_resize_heap'] as Grow | undefined;
    const bound: Grow = (size) => (size >>> 0 > MAX_MEMORY ? 0 : grow?.(size));
    limited[name] = grow ? { ...functions, emscripten_resize_heap: bound } : functions;
  }
  return limited;
}

/** `FPDF_REMOVE_SECURITY`: the copy is not encrypted. */
const REMOVE_SECURITY = 3;
/**
 * A module that hands on its import `e.f` as its export `f`, of type (i32, i32, i32) → i32: the only way to put a
 * function of JavaScript into a table of functions.
 */
const TRAMPOLINE = Uint8Array.from([
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 8, 1, 96, 3, 127, 127, 127, 1, 127, 2, 7, 1, 1, 101, 1, 102, 0, 0],
  ...[7, 5, 1, 1, 102, 0, 0],
]);
/** The place in the table that a null pointer points to: free in every program of Emscripten's. */
const NULL_SLOT = 0;

function saveCopy(pdfium: Exports, bytes: Uint8Array): Uint8Array | null {
  const at = pdfium.malloc(bytes.length);
  if (at === 0) return null;
  new Uint8Array(pdfium.memory.buffer).set(bytes, at);
  const document = pdfium.FPDF_LoadMemDocument(at, bytes.length, 0);
  if (document === 0) {
    pdfium.free(at);
    return null;
  }
  const chunks: Uint8Array[] = [];
  const write = (_writer: number, from: number, size: number): number => {
    chunks.push(new Uint8Array(pdfium.memory.buffer, from, size).slice());
    return 1;
  };
  const trampoline = new WebAssembly.Instance(new WebAssembly.Module(TRAMPOLINE), { e: { f: write } });
  // FPDF_FILEWRITE: a version number, then the pointer to the function.
  const writer = pdfium.malloc(8);
  new DataView(pdfium.memory.buffer).setInt32(writer, 1, true);
  new DataView(pdfium.memory.buffer).setInt32(writer + 4, NULL_SLOT, true);
  pdfium.__indirect_function_table.set(NULL_SLOT, trampoline.exports['f']);
  try {
    return pdfium.FPDF_SaveAsCopy(document, writer, REMOVE_SECURITY) === 1 ? Buffer.concat(chunks) : null;
  } finally {
    pdfium.__indirect_function_table.set(NULL_SLOT, null);
    pdfium.FPDF_CloseDocument(document);
    pdfium.free(writer);
    pdfium.free(at);
  }
}
