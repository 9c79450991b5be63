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
