import type { FurtherWays } from '../api/preview.ts';
import { hashJson } from '../story/content-hash.ts';
import type { EditionSnapshot } from '../story/edition.ts';
import { assetIdsOf } from '../story/rich-node.ts';
import { pressMail, type PressMail, type PressSender } from './press/mail.ts';
import type { PressMailKind } from './press/steps.ts';
import { shownOf } from './shown-of.ts';
import { webhookEvent, type WebhookEvent } from './webhook/event.ts';

/** The mail as the press would get it, from whom, and about what. */
export interface PressPreview extends PressMail {
  readonly kind: PressMailKind;
  readonly from: string;
}

/** What a publication now would send to the further channels; null where one is not set up. */
export interface FurtherPreview {
  readonly press: PressPreview | null;
  readonly webhook: WebhookEvent | null;
}

/** In place of the note of a correction that nobody has written yet. */
const NOTE_AWAITED = '(ghi khi duyệt)';

/**
 * What the further channels would send of an edition as a preview has it: what its media leave out, the text leaves out,
 * too. Hash and hours are those of the preview.
 */
export function furtherPreview(
  ways: FurtherWays,
  edition: EditionSnapshot,
  sender: PressSender & { readonly from: string; readonly publicUrl: string },
): FurtherPreview {
  const known = new Set(edition.media.map(({ assetId }) => assetId));
  const unknown = new Set(assetIdsOf(edition.body).filter((id) => !known.has(id)));
  const shown = shownOf(edition, unknown);
  const told = ways.noteAwaited ? { ...shown, correctionNote: NOTE_AWAITED } : shown;
  return {
    press: ways.press && { kind: ways.press, from: sender.from, ...pressMail(ways.press, told, sender) },
    webhook: ways.webhook
      ? webhookEvent({
          ...{ operation: 'publish', edition: told, publicUrl: sender.publicUrl },
          ...{ editionHash: hashJson(told), decidedAt: edition.publishedAt },
        })
      : null,
  };
}
