import type { RichNode } from '@toasoan/domain';
import { checkBody, richTextSchema } from '@toasoan/domain/richtext';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { edition, fullBody, node, text, WIDE } from '../testing/fixtures.ts';
import { picture } from '../testing/pictures.ts';
import { Body, markRenderers, nodeRenderers } from './body.tsx';

const media = new Map(edition().media.map((item) => [item.assetId, item]));

function html(body: RichNode, startsWithFirstPicture = true): string {
  const onUnknown = (name: string): never => {
    throw new Error(`no renderer for ${name}`);
  };
  return render(
    <Body body={body} media={media} startsWithFirstPicture={startsWithFirstPicture} onUnknown={onUnknown} />,
  );
}
const doc = (...content: RichNode[]): RichNode => node('doc', content);

describe('coverage of the schema', () => {
  it('has a renderer for every node and mark, and for nothing else', () => {
    expect(Object.keys(nodeRenderers).sort()).toEqual(Object.keys(richTextSchema.nodes).sort());
    expect(Object.keys(markRenderers).sort()).toEqual(Object.keys(richTextSchema.marks).sort());
  });

  it('renders a body that holds all of them', () => {
    const checked = checkBody(fullBody);
    expect(checked).toMatchObject({ ok: true });
    const used = new Set(JSON.stringify(fullBody).match(/(?<="type":")[a-zA-Z]+/g));
    for (const name of [...Object.keys(richTextSchema.nodes), ...Object.keys(richTextSchema.marks)])
      expect(used).toContain(name);
    const page = html(fullBody);
    for (const tag of [
      'p',
      'h2',
      'h3',
      'h4',
      'ul',
      'ol',
      'li',
      'blockquote',
      'br',
      'hr',
      'strong',
      'em',
      'a',
      'table',
    ])
      expect(page).toMatch(new RegExp(`<${tag}[ />]`));
    expect(page).toContain('<ol start="3" type="a">');
    expect(page).toContain('<thead><tr><th><p>Khối</p></th>');
    expect(page).toContain('<th class="align-right">');
    expect(page).toContain('<td colspan="2">');
  });
});

it('leaves out what it does not know, keeps the text inside and tells of it', () => {
  const unknown: string[] = [];
  const body = doc(
    node('constructor', [node('paragraph', [text('giữ lại', { type: 'blink' }, { type: 'bold' })])]),
    node('iframe', [], { src: 'https://example.org' }),
  );
  const page = render(
    <Body body={body} media={media} startsWithFirstPicture onUnknown={(name) => unknown.push(name)} />,
  );
  expect(page).toBe('<div class="body"><p><strong>giữ lại</strong></p></div>');
  expect(unknown).toEqual(['constructor', 'blink', 'iframe']);
});

describe('attributes are taken only as what they should be', () => {
  it.each([
    [1, 'h2'],
    [5, 'h2'],
    ['script', 'h2'],
    [3, 'h3'],
  ])('heading level %j gives %s', (level, tag) => {
    expect(html(doc(node('heading', [text('x')], { level })))).toBe(
      `<div class="body"><${tag}>x</${tag}></div>`,
    );
  });

  it.each([['2" onclick="x'], [0], [1.5], [1e9], [null]])('colspan %j is left out', (colspan) => {
    const cell = node('tableCell', [node('paragraph', [text('x')])], {
      colspan,
      rowspan: colspan,
      align: colspan,
    });
    expect(html(doc(node('table', [node('tableRow', [cell])])))).toContain('<td><p>x</p></td>');
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'vbscript:x',
    7,
    null,
  ])('a link to %j is only text', (href) => {
    expect(html(doc(node('paragraph', [text('x', { type: 'link', attrs: { href } })])))).toBe(
      '<div class="body"><p>x</p></div>',
    );
  });

  it('links outside get rel, links inside do not', () => {
    const page = html(fullBody);
    expect(page).toContain('<a href="https://example.org/ke-hoach?a=1&amp;b=2" rel="noopener">');
    expect(page).toContain('<a href="/don-vi/thpt-ban-mai">');
  });
});

describe('figures', () => {
  it('give every format and width, dimensions, words and a placeholder; only the first is fetched at once', () => {
    const [first = '', second = ''] = html(fullBody).match(/<figure[ >].*?<\/figure>/g) ?? [];
    expect(first).toMatch(
      /<source type="image\/avif" srcset="(\/media\/[0-9a-f]{64}\.avif \d+w(, )?){4}" sizes="/,
    );
    expect(first).toMatch(
      /<source type="image\/webp" srcset="(\/media\/[0-9a-f]{64}\.webp \d+w(, )?){4}" sizes="/,
    );
    expect(first).toMatch(
      /<img src="\/media\/[0-9a-f]{64}\.jpg" srcset="(\/media\/[0-9a-f]{64}\.jpg \d+w(, )?){4}"/,
    );
    expect(first).toContain('width="2400" height="1600"');
    expect(first).toContain('alt="Học sinh xếp hàng giữa sân trường, cờ và hoa trên tay"');
    expect(first).toContain('loading="eager" fetchpriority="high"');
    expect(first).toContain('style="background-image:url(data:image/webp;base64,');
    expect(first).toContain('Lễ khai giảng trên sân trường sáng 5/9.');
    expect(first).toContain('Ảnh: Tổ truyền thông nhà trường');
    expect(second).toMatch(/^<figure class="tall">/);
    expect(second).toContain('loading="lazy"');
    expect(second).not.toContain('fetchpriority');
    expect(second).not.toContain('figcaption');
    expect(html(fullBody, false)).not.toContain('eager');
  });

  it('take no placeholder that could leave its place', () => {
    const bad = {
      ...picture(WIDE),
      placeholder: 'data:image/webp;base64,AA);background:url(//example.org/x',
    };
    const page = render(
      <Body
        body={fullBody}
        media={new Map([[WIDE, bad]])}
        startsWithFirstPicture
        onUnknown={() => undefined}
      />,
    );
    expect(page).not.toContain('style=');
  });
});
