import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { letIn } from '../picture/sharp-door.ts';
import { sanitiseSvg } from './svg.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const drawing = (content: string, root = 'width="400" height="300"'): string =>
  `<svg ${NS} ${root}>${content}</svg>`;
const rect = '<rect width="400" height="300" fill="#00f"/>';
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The clean drawing; fails when it is refused. */
function clean(text: string): string {
  const outcome = sanitiseSvg(text);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.svg;
}

async function colourAt(svg: string, left: number, top: number): Promise<number[]> {
  letIn('svg');
  const { data } = await sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

describe('what is left out', () => {
  const harmless: Readonly<Record<string, readonly [source: string, gone: string]>> = {
    'notes of drawing programs': [
      `<svg ${NS} xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:version="1" width="9" height="9"><i:view i:x="1"/>${rect}</svg>`,
      'inkscape',
    ],
    metadata: [drawing(`<metadata><rdf>Nguyen</rdf></metadata><title>Nguyen</title>${rect}`), 'Nguyen'],
    comments: [drawing(`<!-- Nguyen -->${rect}`), 'Nguyen'],
    animation: [drawing(`<rect width="9" height="9"><animate attributeName="x" to="5"/></rect>`), 'animate'],
    HTML: [
      drawing(`<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Nguyen</p></foreignObject>${rect}`),
      'Nguyen',
    ],
    'where links lead': [drawing(`<a xlink:href="https://example.org/">${rect}</a>`), 'example'],
    'imported styles': [
      drawing(`<style>@import url("https://example.org/a.css"); rect{fill:red}</style>${rect}`),
      'example',
    ],
    'fonts from elsewhere': [
      drawing(`<style>@font-face{font-family:A;src:url(https://example.org/a.woff)}</style>${rect}`),
      'example',
    ],
    'styles that reach outside': [
      drawing(`<style>rect{fill:url(https://example.org/a#b)}</style>${rect}`),
      'example',
    ],
    'styles that reach outside by escapes': [
      drawing(`<rect style="fill:u\\72l(//example.org/a)"/>`),
      'example',
    ],
    'attributes that reach outside': [drawing(`<rect fill="url(https://example.org/a.svg#b)"/>`), 'example'],
    'unknown attributes': [drawing('<rect data-name="Nguyen" width="4" height="4"/>'), 'Nguyen'],
    'dashes without end': [
      drawing(
        '<rect width="4" height="4" stroke-dasharray=".00001" style="stroke-dasharray:0.00002px 0.00001"/>',
      ),
      '.00001',
    ],
    'stylesheets beside the drawing': [
      `<?xml-stylesheet href="https://example.org/a.css"?>${drawing(rect)}`,
      'example',
    ],
    'the address of the document type': [
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.org/svg11.dtd">${drawing(rect)}`,
      'example',
    ],
  };
  it.each(Object.entries(harmless))('%s', (_what, [source, gone]) => {
    expect(source).toContain(gone);
    const svg = clean(source);
    expect(svg).not.toContain(gone);
    expect(svg).toContain('<rect');
    // Clean text is not changed again.
    expect(clean(svg)).toBe(svg);
  });
});

describe('what makes a drawing hostile', () => {
  const nested = Array.from(
    { length: 12 },
    (_, i) => `<g id="g${i + 1}">${`<use href="#g${i}"/>`.repeat(10)}</g>`,
  ).join('');
  const patterns = Array.from(
    { length: 12 },
    (_, i) => `<pattern id="g${i + 1}">${`<rect fill="url(#g${i})"/>`.repeat(10)}</pattern>`,
  ).join('');
  const styled = Array.from(
    { length: 12 },
    (_, i) => `<pattern id="g${i + 1}">${`<rect class="c${i}"/>`.repeat(10)}</pattern>`,
  ).join('');
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    '',
  );
  const bomb = (width: number): string => {
    const head = Buffer.from(PIXEL, 'base64');
    head.writeUInt32BE(width, 16);
    head.writeUInt32BE(width, 20);
    return head.toString('base64');
  };
  const hostile: Readonly<Record<string, string>> = {
    'a script': drawing(`<script>alert(1)</script>${rect}`),
    'a script of HTML': drawing(`<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>${rect}`),
    'a script in HTML': drawing(
      `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><SCRIPT/></body></foreignObject>`,
    ),
    'an event handler': drawing('<rect onload="alert(1)"/>'),
    'an event handler at the root': drawing(rect, 'onload="alert(1)" width="4" height="4"'),
    'a link that is a script': drawing(`<a href="java&#10;script:alert(1)">${rect}</a>`),
    'an animation that sets a script': drawing(`<a><set attributeName="href" to="javascript:alert(1)"/></a>`),
    'a frame': drawing(
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="http://127.0.0.1/"/></foreignObject>',
    ),
    'a picture from the net': drawing('<image href="http://127.0.0.1/a.png" width="9" height="9"/>'),
    'a picture from the disk': drawing('<image xlink:href="file:///etc/passwd" width="9" height="9"/>'),
    'a picture by a path': drawing('<image xlink:href="../../a.png" width="9" height="9"/>'),
    'a drawing as a picture': drawing(
      `<image href="data:image/svg+xml;base64,${Buffer.from(drawing(rect)).toString('base64')}"/>`,
    ),
    'a picture that says PNG and is none': drawing('<image href="data:image/png;base64,PHN2Zy8+"/>'),
    'a picture of too many pixels': drawing(`<image href="data:image/png;base64,${bomb(30_000)}"/>`),
    'a shape from another file': drawing('<use xlink:href="other.svg#a"/>'),
    'a colour from another file': drawing('<linearGradient id="a" xlink:href="http://127.0.0.1/a.svg#b"/>'),
    'entities that laugh': `<!DOCTYPE svg [<!ENTITY l0 "lol">${laughs}]>${drawing('<text>&l9;</text>')}`,
    'an entity of a file': `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${drawing('<text>&x;</text>')}`,
    'an entity of parameters': `<!DOCTYPE svg [<!ENTITY % x SYSTEM "http://127.0.0.1/a.dtd"> %x;]>${drawing(rect)}`,
    'uses that multiply': drawing(`<defs><g id="g0">${rect}</g>${nested}</defs><use href="#g12"/>`),
    'patterns that multiply': drawing(`<defs><pattern id="g0"/>${patterns}</defs><rect fill="url(#g12)"/>`),
    'styles that multiply': drawing(
      `<style>${Array.from({ length: 13 }, (_, i) => `.c${i}{fill:url(#g${i})}`).join('')}</style><defs><pattern id="g0"/>${styled}</defs><rect class="c12"/>`,
    ),
    'a use of itself': drawing('<g id="a"><use href="#a"/></g>'),
    'a long chain': drawing(
      Array.from({ length: 5_000 }, (_, i) => `<g id="a${i}"><use href="#a${i + 1}"/></g>`).join(''),
    ),
    'a thickening without end': drawing('<filter id="f"><feMorphology radius="100000"/></filter>'),
    'noise without end': drawing('<filter id="f"><feTurbulence numOctaves="1e6"/></filter>'),
    'filters without end': drawing(`<filter id="f">${'<feOffset/>'.repeat(400)}</filter>`),
    'tiles without end': drawing('<pattern id="p" width="0.001" height="9" patternUnits="userSpaceOnUse"/>'),
    'nesting without end': drawing('<g>'.repeat(100_000)),
    'elements without end': drawing('<g/>'.repeat(100_000)),
  };
  it.each(Object.entries(hostile))('%s', (_what, source) => {
    expect(sanitiseSvg(source)).toMatchObject({ ok: false, error: 'asset.hostile' });
  });
});

describe('what is broken', () => {
  it.each([
    ['nothing', ''],
    ['half of it', drawing(rect).slice(0, 60)],
    ['no XML', '<svg width=4 height=4></svg>'],
    ['an unknown entity', drawing('&nbsp;')],
    ['another root', '<g xmlns="http://www.w3.org/2000/svg"/>'],
    ['another language', '<svg xmlns="http://example.org/" width="4" height="4"/>'],
    ['no size', drawing(rect, '')],
    ['a size of nothing', drawing(rect, 'width="0" height="0"')],
    ['a size of windows', drawing(rect, 'width="100%" height="100%"')],
    ['a line', drawing(rect, 'viewBox="0 0 1 1000000"')],
  ])('%s', (_what, source) => {
    expect(sanitiseSvg(source)).toMatchObject({ ok: false, error: 'asset.broken' });
  });

  it('a text beyond all measure is too large', () => {
    const text = drawing(`<path d="${'M0 0'.repeat(4_000_000)}"/>`);
    expect(sanitiseSvg(text)).toMatchObject({ ok: false, error: 'asset.too_large' });
  });
});

describe('size', () => {
  it.each([
    ['width="400" height="300"', 400, 300],
    ['width="400px" height="300" viewBox="0 0 4 3"', 400, 300],
    ['width="210mm" height="297mm"', 794, 1123],
    ['width="3in" height="72pt"', 288, 96],
    ['viewBox="0 0 800 600"', 800, 600],
    ['viewBox="10,10,800,600" width="100%"', 800, 600],
    ['viewBox="0 0 800 600" width="400"', 400, 300],
    ['viewBox="0 0 800 600" height="300"', 400, 300],
    ['viewBox="0 0 4 3"', 64, 48],
    ['viewBox="0 0 400000000 300000000"', 8192, 6144],
  ])('%s', (root, width, height) => {
    const outcome = sanitiseSvg(drawing(rect, root));
    expect(outcome).toMatchObject({ ok: true, width, height });
    expect(outcome.ok && outcome.svg).toContain(`width="${width}" height="${height}" viewBox="`);
  });
});

describe('what stays', () => {
  it('colours, gradients, styles, letters and embedded pictures look as before', async () => {
    const svg = clean(
      drawing(`<defs><linearGradient id="l"><stop offset="0" stop-color="#f00"/><stop offset="1" stop-color="#f00"/></linearGradient>
<clipPath id="c"><rect width="100" height="300"/></clipPath><g id="box"><rect x="100" width="100" height="300"/></g></defs>
<style><![CDATA[ .green > rect, .x { fill: #0f0 } ]]></style>
<rect width="400" height="300" fill="url(#l)" clip-path="url('#c')"/>
<g class="green"><rect x="200" width="100" height="300"/></g><use xlink:href="#box" style="fill:#00f;-x-note:1"/>
<image x="300" width="100" height="300" preserveAspectRatio="none" xlink:href="data:image/png;base64,${PIXEL}"/>
<text x="5" y="20" xml:space="preserve">Trường &amp; lớp <tspan>5 &lt; 6</tspan></text>`),
    );
    expect(await colourAt(svg, 50, 250)).toEqual([255, 0, 0]);
    expect(await colourAt(svg, 150, 250)).toEqual([0, 0, 255]);
    expect(await colourAt(svg, 250, 250)).toEqual([0, 255, 0]);
    expect(await colourAt(svg, 350, 250)).not.toEqual([255, 255, 255]);
    expect(svg).toContain('Trường &amp; lớp <tspan>5 &lt; 6</tspan>');
  });

  it('drawings cut out of web pages: no namespace, a prefix nobody declared', async () => {
    const svg = clean(
      '<svg width="400" height="300"><defs><g id="a"><rect width="400" height="300" fill="#0f0"/></g></defs><use xlink:href="#a"/></svg>',
    );
    expect(await colourAt(svg, 200, 150)).toEqual([0, 255, 0]);
  });

  it('drawings with a prefix', async () => {
    const svg = clean(
      '<s:svg xmlns:s="http://www.w3.org/2000/svg" width="40" height="30"><s:rect width="40" height="30" fill="#0f0"/></s:svg>',
    );
    expect(await colourAt(svg, 20, 15)).toEqual([0, 255, 0]);
  });

  it('the namespaces that Illustrator declares as entities', () => {
    const svg = clean(`<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [
	<!ENTITY ns_svg "http://www.w3.org/2000/svg">
	<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
]><svg xmlns="&ns_svg;" xmlns:i="&ns_ai;" i:viewOrigin="1 2" width="40" height="30"><i:pgf>x</i:pgf>${rect}</svg>`);
    expect(svg).not.toContain('adobe');
    expect(svg).toContain('<rect');
  });

  it('a path of five megabytes', () => {
    const path = 'M0 0L10 10'.repeat(500_000);
    expect(clean(drawing(`<path d="${path}"/>`))).toContain(path);
  });
});

it('takes a moment, whatever the text', () => {
  const slow = {
    'rules without end': `<style>${'a{}'.repeat(1_000_000)}</style>`,
    'blocks that open': `<style>${'{'.repeat(3_000_000)}</style>`,
    'declarations without end': `<rect style="${'fill:url(#a);'.repeat(200_000)}"/>`,
    'half references': `<rect fill="${'url( '.repeat(500_000)}"/>`,
    'comments that open': `<style>${'/*'.repeat(1_000_000)}</style>`,
    'references by everything': `<style>${Array.from({ length: 20_000 }, (_, i) => `g{fill:url(#a${i})}`).join('')}</style>${'<g/>'.repeat(20_000)}`,
  };
  for (const content of Object.values(slow)) {
    sanitiseSvg(drawing(content));
  }
});
