import { z } from 'zod';
import type { LoudspeakerScript } from '../loudspeaker/loudspeaker-script.ts';
import { voiceNames } from '../loudspeaker/voice.ts';

/**
 * `GET /api/stories/:id/loudspeaker` of the editor's server → {@link LoudspeakerView}; `…/loudspeaker.txt` and
 * `…/loudspeaker.docx` are the same as files. Made of the live edition, which the CMS gives at
 * `GET /newsroom/stories/:id/edition` to whoever may read the story. Error: story.no_live_edition.
 */
export const loudspeakerSchema = z.strictObject({ voice: z.enum(voiceNames).default('north') });

export interface LoudspeakerView {
  readonly editionNumber: number;
  /** ISO 8601. */
  readonly publishedAt: string;
  readonly script: LoudspeakerScript;
}
