/** Where a drawn face lies: its middle and half its height, in pixels. */
export interface DrawnFace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A drawing of people from the shoulders up, before sky and grass. They are nobody. */
export function portraitSvg(width: number, height: number, faces: readonly DrawnFace[]): Buffer {
  const people = faces.map((each) => shoulders(each, height) + face(each)).join('');
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>
<radialGradient id="skin" cx=".4" cy=".35"><stop offset="0" stop-color="#e8b794"/><stop offset=".7" stop-color="#c98f6b"/><stop offset="1" stop-color="#8f5c3f"/></radialGradient>
<linearGradient id="air" x2="0" y2="1"><stop offset="0" stop-color="#9fc3e0"/><stop offset="1" stop-color="#4d6b45"/></linearGradient>
</defs><rect width="100%" height="100%" fill="url(#air)"/>${people}</svg>`,
  );
}

const shoulders = ({ x, y, radius: r }: DrawnFace, bottom: number): string =>
  `<path d="M${x - r * 1.6} ${bottom} Q${x - r * 1.5} ${y + r * 1.3} ${x} ${y + r * 1.1} Q${x + r * 1.5} ${y + r * 1.3} ${x + r * 1.6} ${bottom}Z" fill="#eee"/>` +
  `<rect x="${x - r * 0.35}" y="${y + r * 0.6}" width="${r * 0.7}" height="${r * 0.8}" fill="#b07a58"/>`;

const eye = (x: number): string =>
  `<ellipse cx="${x}" cy="-12" rx="17" ry="9" fill="#f5efe9"/><circle cx="${x}" cy="-12" r="8.5" fill="#2b1a10"/>` +
  `<path d="M${x - 20} -34 Q${x} -46 ${x + 20} -34" stroke="#231815" stroke-width="7" fill="none"/>` +
  `<path d="M${x - 17} -13 Q${x} -26 ${x + 17} -13" stroke="#3a241a" stroke-width="3" fill="none"/>` +
  `<ellipse cx="${x * 1.4}" cy="28" rx="16" ry="12" fill="#d0735e" opacity=".35"/>`;

const face = ({ x, y, radius }: DrawnFace): string =>
  `<g transform="translate(${x} ${y}) scale(${radius / 100})">
<ellipse cx="0" cy="-20" rx="95" ry="118" fill="#1c1412"/><ellipse rx="78" ry="102" fill="url(#skin)"/>
<path d="M-78 -20 Q-80 -110 0 -108 Q80 -110 78 -20 Q60 -70 0 -72 Q-60 -70 -78 -20Z" fill="#1c1412"/>${eye(-30)}${eye(30)}
<path d="M-8 -10 Q-12 20 -16 28 Q0 38 16 28 Q12 20 8 -10" fill="#b87c58" opacity=".6"/>
<ellipse cx="-8" cy="29" rx="5" ry="3" fill="#5d3524"/><ellipse cx="8" cy="29" rx="5" ry="3" fill="#5d3524"/>
<path d="M-30 54 Q-10 46 0 50 Q10 46 30 54 Q0 76 -30 54Z" fill="#a0433f"/><path d="M-30 54 Q0 60 30 54" stroke="#5b1f1e" stroke-width="3" fill="none"/></g>`;
