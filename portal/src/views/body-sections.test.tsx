import type { RichNode } from '@toasoan/domain';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { fullBody, node, story, text } from '../testing/fixtures.ts';
import { Body } from './body.tsx';
import { storyPage } from './story.tsx';

const html = (...content: RichNode[]): string =>
  render(
    <Body
      body={node('doc', content)}
      media={new Map()}
      startsWithFirstPicture={false}
      onUnknown={(name) => expect.unreachable(name)}
    />,
  );
const paragraph = (value: string): RichNode => node('paragraph', [text(value)]);

describe('a note to the desk', () => {
  const note = node('deskNote', [paragraph('Chỉ nội bộ')]);

  it('is not in the body', () =>
    expect(html(note, paragraph('x'), note)).toBe('<div class="body"><p>x</p></div>'));

  it('is nowhere on the page, not in the description either', () => {
    const page = storyPage(
      story({ standfirst: '', body: node('doc', [note, ...(fullBody.content ?? [])]) }),
      () => undefined,
    );
    expect(page.description).toMatch(/^Sáng 5\/9/);
    const { children, ...head } = page;
    expect(render(<>{children}</>) + JSON.stringify(head)).not.toContain('Chỉ nội bộ');
  });
});

describe('an information box', () => {
  const box = (title: string) =>
    node('infoBox', [node('infoBoxTitle', title === '' ? [] : [text(title)]), paragraph('Đơn')]);

  it('has its title as a heading below that of the text around it', () => {
    expect(html(box('Hồ sơ'))).toContain(
      '<aside class="info-box"><h2 class="section-title">Hồ sơ</h2><p>Đơn</p></aside>',
    );
    const at = (level: number) => html(node('heading', [text('x')], { level }), paragraph('y'), box('Hồ sơ'));
    expect(at(2)).toContain('<h3 class="section-title">');
    expect(at(3)).toContain('<h4 class="section-title">');
    expect(at(4)).toContain('<h5 class="section-title">');
  });

  it('without a title has none', () =>
    expect(html(box(''))).toBe('<div class="body"><aside class="info-box"><p>Đơn</p></aside></div>'));
});

describe('a question and its answer', () => {
  it('are a part of their own under a heading', () => {
    const both = node('questionAnswer', [node('question', [text('Khi nào?')]), paragraph('Mai.')]);
    expect(html(node('heading', [text('x')], { level: 2 }), both, both)).toContain(
      '<section class="question-answer"><h3 class="section-title">Khi nào?</h3><p>Mai.</p></section>'.repeat(
        2,
      ),
    );
  });
});

describe('a pull-quote', () => {
  const quote = (...speaker: RichNode[]) =>
    node('pullQuote', [node('pullQuoteText', [text('Vui')]), node('speaker', speaker)]);

  it('is a quote with its speaker as caption', () =>
    expect(html(quote(text('Hiệu trưởng')))).toContain(
      '<figure class="pull-quote"><blockquote><p>Vui</p></blockquote><figcaption>Hiệu trưởng</figcaption></figure>',
    ));
  it('is without a caption when nobody is named', () => expect(html(quote())).not.toContain('figcaption'));
});

it('key figures are a list of what is counted and how much it is', () => {
  const row = node('keyFigure', [node('keyNumber', [text('1.240')]), node('keyLabel', [text('học sinh')])]);
  expect(html(node('keyFigures', [row, row]))).toContain(
    `<dl class="key-figures">${'<div><dt>học sinh</dt><dd>1.240</dd></div>'.repeat(2)}</dl>`,
  );
});

it('a timeline is a list in its order, the time first', () => {
  const row = node('timelineRow', [
    node('timelineTime', [text('7 giờ')]),
    node('timelineText', [text('Chào cờ')]),
  ]);
  expect(
    html(node('timeline', [row, node('timelineRow', [node('timelineTime'), node('timelineText')])])),
  ).toContain(
    '<ol class="timeline"><li><p class="timeline-time"><strong>7 giờ</strong></p><p>Chào cờ</p></li><li></li></ol>',
  );
});
