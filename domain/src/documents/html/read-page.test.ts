import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBody } from '../../richtext/check-body.ts';
import { check } from '../../testing/check.ts';
import { pictureAt } from '../picture-mark.ts';
import { PAGES } from '../testing/corpus/pages.ts';
import { outline } from '../testing/outline.ts';
import { readPage } from './read-page.ts';

const read = (html: string): readonly string[] => outline(readPage(html).blocks);
const stored = (html: string) => checkBody({ type: 'doc', content: readPage(html).blocks });

describe('what does not come along', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'scripts, however they are written',
      '<p>a<script>x</script><svg onload=x><script>y</script></svg></p><img src=x onerror=alert(1)>',
      ['p a'],
    ],
    [
      'addresses that run',
      '<p><a href="javascript:x">a</a> <a href=" java\nscript:x">b</a> <a href="data:text/html,x">c</a></p>',
      ['p a b c'],
    ],
    [
      'addresses within the other site',
      '<p><a href="/x">a</a> <a href="//x.y">b</a> <a href="#z">c</a></p>',
      ['p a b c'],
    ],
    [
      'assets a page claims to show',
      `<figure data-asset-id="${'a'.repeat(24)}">x</figure><aside data-desk-note><p>y</p></aside>`,
      ['p x', 'p y'],
    ],
    ['marks of pictures', '<p>\u{F0000}0\u{F0001}</p>', ['p 0']],
    ['looks', '<style>p{}</style><p style="color:red" class=x id=y>a</p>', ['p a']],
  ])('%s', (_what, html, blocks) => expect(read(html)).toEqual(blocks));

  it('counts pictures of other places, and broken ones', () => {
    const { leftOut, pictures, blocks } = readPage(
      '<p>a</p><img src="https://x.y/z.jpg"><img src="file:///c:/x.png"><img src="blob:https://x"><img src="data:image/png;base64,AAAA"><img src="https://x/1.gif" width=1 height=1>',
    );
    expect(leftOut).toEqual({ remotePictures: 3, unreadablePictures: 1 });
    expect(pictures).toEqual([]);
    expect(blocks.some((block) => pictureAt(block) !== null)).toBe(false);
  });
});

describe('any page', () => {
  it('gives a body that the gate takes', () => {
    const pieces = PAGES.flatMap(({ html }) => html.match(/<[^>]*>|[^<]+/g) ?? []);
    check(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const checked = stored(parts.join(''));
        expect(checked.ok ? '' : checked.detail).toBe('');
      }),
      400,
    );
  });

  it.each([
    ['nested deep', '<div>'.repeat(20_000) + 'x' + '</div>'.repeat(20_000)],
    ['lists in lists', '<ul><li>a'.repeat(300)],
    ['quotes in quotes', '<blockquote>'.repeat(300) + 'x'],
    ['tables in tables', '<table><tr><td>'.repeat(120) + 'x'],
    ['marks in marks', '<b><i>'.repeat(5_000) + 'x'],
    ['spans beyond measure', '<table><tr><td colspan=1e9 rowspan=-3>x</td></tr></table>'],
    ['an unfinished tag', '<p>a<b'],
  ])('%s', (_what, html) => expect(stored(html).ok).toBe(true));

  it('of five million characters is read', () => {
    const line = PAGES[0]?.html.replace(/^[\s\S]*<!--StartFragment-->|<!--EndFragment-->[\s\S]*$/g, '') ?? '';
    const html = line.repeat(Math.ceil(5_000_000 / line.length));
    expect(readPage(html).blocks.length).toBeGreaterThan(10_000);
  });
});
