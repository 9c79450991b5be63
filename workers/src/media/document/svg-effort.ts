/** Work that a few letters ask for, far beyond anything that shows. */
const LIMITS = {
  /** Steps of filters in the whole drawing. */
  filterSteps: 200,
  /** Thickening looks at every pixel within this distance of every pixel. */
  radius: 50,
  octaves: 12,
  matrix: 25,
  /** Shortest dashes and tiles, in units of the drawing, and of an element. */
  dash: 0.05,
  tile: 0.05,
  share: 0.0005,
} as const;

const numbersIn = (text: string): number[] => (text.match(/[\d.]+(?:e[+-]?\d+)?/gi) ?? []).map(Number);
const most = (text: string | undefined): number => Math.max(0, ...numbersIn((text ?? '').slice(0, 200)));

/** Whether a pattern of dashes is so short that a line becomes millions of them. */
export function isTinyDash(value: string): boolean {
  const sum = numbersIn(value.slice(0, 2_000)).reduce((total, number) => total + number, 0);
  return sum > 0 && sum < LIMITS.dash;
}

/** Adds up the effort that elements ask for. */
export class Effort {
  #steps = 0;

  /** What is too much about an element on top of those before it; null when nothing is. */
  add(element: string, attributes: Readonly<Record<string, string>>): string | null {
    if (element.startsWith('fe')) this.#steps += 1;
    if (this.#steps > LIMITS.filterSteps) return 'too many steps of filters';
    if (element === 'feMorphology' && most(attributes['radius']) > LIMITS.radius)
      return 'a thickening beyond measure';
    if (most(attributes['numOctaves']) > LIMITS.octaves) return 'noise beyond measure';
    if (most(attributes['order']) > LIMITS.matrix) return 'a matrix beyond measure';
    return element === 'pattern' && hasTinyTiles(attributes) ? 'tiles too small to see' : null;
  }
}

/** Tiles are measured in units of the drawing, or in parts of what they fill. */
function hasTinyTiles({ patternUnits, width, height }: Readonly<Record<string, string>>): boolean {
  const least = patternUnits === 'userSpaceOnUse' ? LIMITS.tile : LIMITS.share;
  return [width, height].some((side) => side !== undefined && most(side) > 0 && most(side) < least);
}
