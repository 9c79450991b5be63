/** Pixels of CSS in a unit of length. Where a length depends on a font or a window there is none. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  q: 96 / 101.6,
};

export interface DrawingSize {
  readonly width: number;
  readonly height: number;
  /** Part of the plane that is drawn. */
  readonly viewBox: string;
}

/** Sizes a drawing is given, whatever it says of itself: enough to place things by, and small enough to compute with. */
const SMALLEST = 64;
const LARGEST = 8_192;
/** Largest number that still means something on a drawing. */
const MAX_NUMBER = 1e9;

/** The size a drawing asks for in its root element, by width and height or by its view box; null when by none. */
export function drawingSize(
  attributes: Readonly<{ width?: string; height?: string; viewBox?: string }>,
): DrawingSize | null {
  const box = readViewBox(attributes.viewBox);
  const ratio = box ? box.width / box.height : null;
  const given = { width: readLength(attributes.width), height: readLength(attributes.height) };
  const width = given.width ?? (given.height && ratio ? given.height * ratio : (box?.width ?? null));
  const height = given.height ?? (width && ratio ? width / ratio : (box?.height ?? null));
  if (!width || !height) return null;
  const long = Math.max(width, height);
  const scale = Math.min(Math.max(long, SMALLEST), LARGEST) / long;
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  if (size.width < 1 || size.height < 1) return null;
  const { x, y, ...plane } = box ?? { x: 0, y: 0, width, height };
  return { ...size, viewBox: [x, y, plane.width, plane.height].join(' ') };
}

/** A positive length in pixels; null for none, a percentage or nonsense. */
function readLength(text: string | undefined): number | null {
  const [, number = '', unit = ''] =
    /^\s*\+?(\d*\.?\d+(?:e[+-]?\d{1,2})?)\s*([a-z]*)\s*$/i.exec(text ?? '') ?? [];
  const factor = UNITS[unit.toLowerCase()];
  const length = number === '' || factor === undefined ? 0 : Number(number) * factor;
  return length > 0 && length <= MAX_NUMBER ? length : null;
}

function readViewBox(
  text: string | undefined,
): { x: number; y: number; width: number; height: number } | null {
  const numbers = (text ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  const usable = numbers.length === 4 && numbers.every((number) => Math.abs(number) <= MAX_NUMBER);
  return usable && width > 0 && height > 0 ? { x, y, width, height } : null;
}
