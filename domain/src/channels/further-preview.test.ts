import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { furtherPreview } from './further-preview.ts';
import { pressMail } from './press/mail.ts';
import { shownOf } from './shown-of.ts';
import { edition, figure, LINK, paragraph, photo } from './testing/edition.ts';
import { webhookEvent, webhookEventSchema } from './webhook/event.ts';

const sender = {
  ...{ link: LINK, siteName: 'Cổng thông tin Sở', contact: 'tin@so.example' },
  ...{ from: 'Tòa soạn <tin@so.example>', publicUrl: 'https://tin.example.edu.vn' },
};
const all = { press: 'release', webhook: true, noteAwaited: false } as const;

describe('what the further channels would send', () => {
  it('is what their workers compose, whatever files are withheld', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c']), fc.boolean(), (withheld, corrected) => {
        const ids = ['a', 'b', 'c'];
        const whole = edition({
          body: {
            type: 'doc',
            content: [paragraph('Lời.'), ...ids.map((id) => figure(id, { caption: `Ảnh ${id}` }))],
          },
          media: ids.map((id) => photo(id)),
          correctionNote: corrected ? 'Sửa số.' : null,
        });
        const gone = new Set<string>(withheld);
        const preview = { ...whole, media: whole.media.filter(({ assetId }) => !gone.has(assetId)) };
        const { press, webhook } = furtherPreview(all, preview, sender);
        expect(press).toEqual({
          ...{ kind: 'release', from: sender.from },
          ...pressMail('release', shownOf(whole, gone), sender),
        });
        const { data, ...event } = webhookEventSchema.parse(webhook);
        expect({ ...event, data: { ...data, editionHash: 'h' } }).toEqual(
          webhookEvent({
            ...{ operation: 'publish', edition: shownOf(whole, gone), editionHash: 'h' },
            ...{ decidedAt: whole.publishedAt, publicUrl: sender.publicUrl },
          }),
        );
        for (const id of withheld) expect(JSON.stringify({ press, webhook })).not.toContain(`Ảnh ${id}`);
      }),
    );
  });

  it('names a note that nobody has written yet', () => {
    const { press, webhook } = furtherPreview(
      { press: 'correction', webhook: true, noteAwaited: true },
      edition(),
      sender,
    );
    expect(press?.text).toContain('Nội dung đính chính: (ghi khi duyệt)');
    expect(webhook).toMatchObject({ type: 'story.corrected', data: { correctionNote: '(ghi khi duyệt)' } });
  });

  it('is nothing where nothing is set up', () => {
    expect(furtherPreview({ press: null, webhook: false, noteAwaited: false }, edition(), sender)).toEqual({
      ...{ press: null, webhook: null },
    });
  });
});
