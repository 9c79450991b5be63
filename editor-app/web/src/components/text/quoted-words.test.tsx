import { runningText, type RichNode } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { render } from '../media/testing/render.tsx';
import { QuotingContext, startsIn, type MarkedPassage } from './quoting.ts';
import { RichText } from './rich-text.tsx';

const link = { type: 'link', attrs: { href: 'https://example.org' } };
const body: RichNode = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Sáng nay, ' },
        { type: 'text', text: 'nhà trường', marks: [link] },
      ],
    },
  ],
};
const running = runningText({ headline: 'Tít', standfirst: '', byline: '', body });

const html = (...marks: [from: string, to: string, number: number | null][]): string => {
  const passages = marks.map(([first, last, number], index): MarkedPassage => {
    const from = running.text.indexOf(first);
    return { id: `p${index}`, from, to: running.text.indexOf(last) + last.length, number, chosen: false };
  });
  return render(
    <QuotingContext.Provider value={{ passages, startOf: startsIn(running), onOpen: () => undefined }}>
      <RichText body={body} />
    </QuotingContext.Provider>,
  );
};

it('says of every word where it stands', () => {
  expect(html()).toContain('<span data-at="4">Sáng nay, </span>');
  expect(html()).toContain('<span data-at="14">nhà trường</span></a>');
});

it('marks a passage over the ends of marks, its number behind it and outside the link', () => {
  const shown = html(['nay', 'nhà', 1]);
  expect(shown.match(/<mark/g)).toHaveLength(2);
  expect(shown).toMatch(/<span data-at="9">nay, <\/span><\/mark>/);
  expect(shown).toMatch(/<\/a><\/mark><button[^>]*aria-label="Xem góp ý 1"/);
});

it('a text nobody may remark on stays plain', () => {
  const plain = render(<RichText body={body} />);
  expect(plain).not.toContain('data-at');
  expect(plain).toContain('Sáng nay, <a');
});
