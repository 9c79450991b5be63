import { describe, expect, it } from 'vitest';
import { checkBody } from './check-body.ts';
import { doc, figure, heading, paragraph, reason, text } from './testing/nodes.ts';

const link = (href: unknown): unknown => doc(paragraph(text('x', { type: 'link', attrs: { href } })));

describe('scripts', () => {
  const addresses = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript:alert(1)',
    'javascript\u003aalert(1)',
    'ｊavascript:alert(1)',
    'javascript\uff1aalert(1)',
    '\u202ejavascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    '\u00a0javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'about:blank',
    'view-source:https://example.org',
    'feed:javascript:alert(1)',
    'jar:https://example.org!/',
    'intent://example.org',
    '//example.org',
    '///example.org',
    '/\\example.org',
    '\\\\example.org',
    'https:example.org',
    'https:/example.org',
    'https://',
    'http://\\example.org',
    'https://user@example.org',
    'https://so.gov.vn:x@example.org/',
    'https://exa mple.org',
    'https://example.org/\u200b',
    'https://example.org/"onmouseover="x',
    'https://example.org/<script>',
    'mailto:',
    'tel:',
    '#x',
    'tin/x',
    './x',
    '',
    ' ',
    `https://example.org/${'x'.repeat(2_000)}`,
    1,
    null,
    ['https://example.org'],
    { href: '/' },
  ];
  it.each(addresses)('a link to %j is refused', (href) => {
    // Controls are taken out before an address is judged; what is left is no script either.
    const checked = checkBody(link(href));
    expect(checked.ok ? JSON.stringify(checked.body) : '').not.toMatch(/script|alert/);
    expect(checked.ok).toBe(false);
  });

  it('a link without an address is refused', () =>
    expect(reason(doc(paragraph(text('x', { type: 'link' }))))).toBe('story.content_invalid'));

  it('in text, alt, caption and credit is text and stays as written', () => {
    const vector = `"><img src=x onerror=alert(1)><script>alert('1')</script>\${7*7}{{7*7}}&lt;b&gt;`;
    const checked = checkBody(
      doc(paragraph(text(vector)), {
        type: 'figure',
        attrs: { assetId: 'a'.repeat(24), alt: vector, caption: vector, credit: vector },
      }),
    );
    if (!checked.ok) throw new Error(checked.detail);
    const [first, second] = checked.body.content ?? [];
    expect(first?.content?.[0]?.text).toBe(vector);
    expect({ ...second?.attrs }).toEqual({
      assetId: 'a'.repeat(24),
      alt: vector,
      caption: vector,
      credit: vector,
      crop: '',
    });
  });

  it('in the words of a video, a sound and an attachment is text and stays as written', () => {
    const vector = `"><video src=x onerror=alert(1)><a href="javascript:alert(1)">{{7*7}}&lt;b&gt;`;
    const assetId = 'a'.repeat(24);
    const words = { caption: vector, credit: vector };
    const nodes = [
      { type: 'video', attrs: { assetId, ...words } },
      { type: 'audio', attrs: { assetId, title: vector, ...words } },
      { type: 'attachment', attrs: { assetId, title: vector } },
    ];
    const checked = checkBody(doc(...nodes.map((node) => ({ ...node, src: 'https://example.org/x.mp4' }))));
    if (!checked.ok) throw new Error(checked.detail);
    expect(JSON.parse(JSON.stringify(checked.body.content))).toEqual(nodes);
  });

  it('keys that reach for the prototype reach nothing', () => {
    const body = JSON.parse(
      `{"type":"doc","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"content":[{"type":"heading",
        "attrs":{"level":2,"__proto__":{"level":9,"polluted":1},"constructor":{"prototype":{"polluted":1}}},
        "content":[{"type":"text","text":"x","__proto__":{"text":"y"}}]}]}`,
    ) as unknown;
    const checked = checkBody(body);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(checked.ok && JSON.stringify(checked.body)).toBe(
      '{"type":"doc","content":[{"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"x"}]}]}',
    );
    expect(reason(JSON.parse('{"__proto__":{"type":"doc","content":[{"type":"paragraph"}]}}'))).toBe(
      'story.content_invalid',
    );
    expect(
      reason(
        doc({ type: 'heading', attrs: JSON.parse('{"__proto__":{"level":9}}') as unknown, content: [] }),
      ),
    ).toBe('ok');
  });
});

describe('what is huge is refused at once', () => {
  const nested = (depth: number): unknown => {
    let node = paragraph(text('đáy'));
    for (let level = 0; level < depth; level++) node = { type: 'blockquote', content: [node] };
    return doc(node);
  };
  const many = (count: number, make: (n: number) => unknown): unknown[] =>
    Array.from({ length: count }, (_, n) => make(n));

  it.each<[string, () => unknown, string]>([
    ['100,000 levels of quotes', () => nested(100_000), 'story.content_invalid'],
    ['100,000 levels in an attribute', () => heading(nested(100_000)), 'story.content_invalid'],
    ['a text of 2 MB', () => doc(paragraph(text('x'.repeat(2_000_000)))), 'story.content_too_large'],
    ['a caption of 2 MB', () => figure({ caption: 'x'.repeat(2_000_000) }), 'story.content_too_large'],
    [
      '2 MB in an attribute nobody knows',
      () => doc({ type: 'paragraph', attrs: { x: 'x'.repeat(2_000_000) } }),
      'story.content_too_large',
    ],
    ['a name of 1 MB', () => doc({ type: 'x'.repeat(1_000_000) }), 'story.content_invalid'],
    ['60,000 paragraphs', () => doc(...many(60_000, () => paragraph())), 'story.content_too_large'],
    [
      'a million numbers',
      () => ({ type: 'doc', content: many(1_000_000, (n) => n) }),
      'story.content_invalid',
    ],
    [
      '40,000 marks on one letter',
      () => doc(paragraph(text('x', ...many(40_000, () => ({ type: 'bold' }))))),
      'story.content_invalid',
    ],
    [
      '40,000 links on one letter',
      () => doc(paragraph(text('x', ...many(40_000, (n) => ({ type: 'link', attrs: { href: `/${n}` } }))))),
      'story.content_invalid',
    ],
  ])('%s', { timeout: 10_000 }, (_what, make, expected) => expect(reason(make())).toBe(expected));

  it('what is long but in order is taken', () => {
    expect(reason(nested(30))).toBe('ok');
    const long = checkBody(
      doc(
        ...many(5_000, (n) => paragraph(text(`Đoạn ${n}: `), text('chữ đậm', { type: 'bold' }), text('.'))),
      ),
    );
    expect(long.ok && long.body.content?.length).toBe(5_000);
  });
});
