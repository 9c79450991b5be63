/** SVG shapes as text. Coordinates are in units of the picture, 1600 wide. */

const n = (value: number): string => String(Math.round(value * 10) / 10);

export const rect = (x: number, y: number, width: number, height: number, fill: string, radius = 0): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}" fill="${fill}"/>`;

export const circle = (x: number, y: number, radius: number, fill: string, opacity = 1): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}" opacity="${n(opacity)}"/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, opacity = 1): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" opacity="${n(opacity)}"/>`;

/** A filled path. */
export const path = (d: string, fill: string, opacity = 1): string =>
  `<path d="${d}" fill="${fill}" opacity="${n(opacity)}"/>`;

/** A drawn line with round ends. */
export const stroke = (d: string, color: string, width: number, opacity = 1): string =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" opacity="${n(opacity)}"/>`;

export const polygon = (points: readonly (readonly [number, number])[], fill: string): string =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}"/>`;

/** Places parts drawn around (0,0). */
export const at = (x: number, y: number, scale: number, ...parts: readonly string[]): string =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(${Math.round(scale * 1000) / 1000})">${parts.join('')}</g>`;

export const turned = (degrees: number, ...parts: readonly string[]): string =>
  `<g transform="rotate(${n(degrees)})">${parts.join('')}</g>`;

/** A five-pointed star. */
export function star(x: number, y: number, radius: number, fill: string): string {
  const points = Array.from({ length: 10 }, (_, i): [number, number] => {
    const r = i % 2 === 0 ? radius : radius * 0.382;
    const angle = (Math.PI * i) / 5 - Math.PI / 2;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
  return polygon(points, fill);
}

/** A vertical wash over the whole picture. */
export const wash = (id: string, top: string, bottom: string, height: number): string =>
  `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>` +
  rect(0, 0, 1600, height, `url(#${id})`);

/** Rolling ground from one side of the picture to the other; `crests` are heights at equal distances. */
export function hills(crests: readonly number[], floor: number, fill: string): string {
  const step = 1600 / (crests.length - 1);
  const [first = floor, ...rest] = crests;
  let d = `M0 ${n(first)}`;
  rest.forEach((y, i) => {
    const before = crests[i] ?? y;
    d += ` C${n(step * (i + 0.5))} ${n(before)} ${n(step * (i + 0.5))} ${n(y)} ${n(step * (i + 1))} ${n(y)}`;
  });
  return path(`${d} L1600 ${n(floor)} L0 ${n(floor)} Z`, fill);
}
