import { describe, expect, it } from 'vitest';
import { checkBody } from '../richtext/check-body.ts';
import { report } from '../testing/check.ts';
import { readDocx } from './docx/read-docx.ts';
import { readPage } from './html/read-page.ts';
import type { Incoming } from './incoming.ts';
import { WORD_FILES } from './testing/corpus/index.ts';
import { PAGES } from './testing/corpus/pages.ts';
import { outline } from './testing/outline.ts';
import { keptOf, type Kept, type Sample } from './testing/sample.ts';

/** Every body is one the gate takes. */
function outlineOf({ blocks, pictures }: Incoming): readonly string[] {
  const checked = checkBody({ type: 'doc', content: blocks });
  if (!checked.ok) throw new Error(checked.detail);
  return outline(blocks, pictures);
}

const trimmed = (lines: readonly string[]): readonly string[] => lines.map((line) => line.trimEnd());

async function judged<Each extends Sample>(
  samples: readonly Each[],
  read: (sample: Each) => Incoming | Promise<Incoming>,
): Promise<{ share: number }> {
  let kept = 0;
  let of = 0;
  for (const sample of samples) {
    const result: Kept = keptOf(trimmed(sample.key), trimmed(outlineOf(await read(sample))));
    kept += result.kept;
    of += result.of;
    report(
      `${String(result.kept).padStart(3)} / ${String(result.of).padEnd(3)} ${sample.program.padEnd(26)} ${sample.name}`,
    );
    for (const line of result.missing) report(`          lost:  ${line}`);
    for (const line of result.extra) report(`          other: ${line}`);
  }
  report(`${kept} / ${of} blocks kept (${((kept / of) * 100).toFixed(1)} %)`);
  return { share: kept / of };
}

describe('blocks kept as the key says', () => {
  it('of Word files', async () => {
    expect(WORD_FILES.length).toBeGreaterThanOrEqual(25);
    const { share } = await judged(WORD_FILES, async (sample) => {
      const read = readDocx(await sample.bytes());
      if (!read.ok) throw new Error(`${sample.name}: ${read.reason}`);
      return read.incoming;
    });
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it('of pasted pages', async () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(12);
    const { share } = await judged(PAGES, ({ html }) => readPage(html));
    expect(share).toBeGreaterThanOrEqual(0.95);
  });
});
