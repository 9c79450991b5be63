import type { RichMark } from '@toasoan/domain';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { node, text } from '../testing/fixtures.ts';
import { Body } from './body.tsx';

const attrs = {
  documentType: 'resolution',
  number: '71-NQ/TW',
  date: '2025-08-22',
  issuer: 'Bộ Chính trị',
  title: '',
};
const html = (...marks: RichMark[]): string =>
  render(
    <Body
      body={node('doc', [node('paragraph', [{ ...text('Nghị quyết 71'), marks }])])}
      media={new Map()}
      startsWithFirstPicture={false}
      onUnknown={(name) => expect.unreachable(name)}
    />,
  );

describe('a citation', () => {
  it('shows the words as typed and says what they cite', () =>
    expect(html({ type: 'legalCitation', attrs })).toBe(
      '<div class="body"><p><cite class="document" title="Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị">Nghị quyết 71</cite></p></div>',
    ));

  it('that is linked tells machines which document it is', () => {
    const link = { type: 'link', attrs: { href: 'https://example.org/71' } };
    const page = html({ type: 'legalCitation', attrs }, link);
    expect(page).toContain('itemprop="citation" itemscope itemtype="https://schema.org/Legislation"');
    expect(page).toContain('<meta itemprop="legislationIdentifier" content="71-NQ/TW"/>');
    expect(page).toContain('<meta itemprop="legislationDate" content="2025-08-22"/>');
    expect(page).toContain('<link itemprop="url" href="https://example.org/71"/>');
    expect(page).toContain('<a href="https://example.org/71" rel="noopener">Nghị quyết 71</a></cite>');
  });

  it.each([{}, { ...attrs, documentType: 'constructor' }, null])(
    'of nothing known is its text: %j',
    (broken) =>
      expect(html({ type: 'legalCitation', attrs: broken ?? {} })).toBe(
        '<div class="body"><p>Nghị quyết 71</p></div>',
      ),
  );
  it('does not take a script for an address', () =>
    expect(
      html({ type: 'legalCitation', attrs }, { type: 'link', attrs: { href: 'javascript:alert(1)' } }),
    ).not.toContain('javascript'));
});
