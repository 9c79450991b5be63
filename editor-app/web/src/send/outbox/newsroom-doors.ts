import type { StoryView } from '@toasoan/domain';
import type { Client } from '../../api/client.ts';
import { createStory, saveContent } from '../../api/new-story.ts';
import { answerChildren } from '../../api/sent-assets.ts';
import { isToAnswer } from '../piece/children-answer.ts';
import type { PieceFile } from '../piece/piece.ts';
import type { NewsroomDoors } from './send-piece.ts';
import type { UploadFile } from './upload-file.ts';

/** The doors of the newsroom as this browser finds them. */
export const newsroomDoors = (client: Client, upload: UploadFile): NewsroomDoors => ({
  async upload(piece, file) {
    return (await upload(piece, file)).id;
  },
  answer: (file) => answerFor(client, file),
  create: (piece, { content }) =>
    createStory(client, { unitId: piece.words.unitId, content, draftKey: piece.id }),
  save: ({ story, content }) => saveContent(client, story.id, { basedOn: story.revision, content }),
  submit: ({ story }) =>
    client.call<StoryView>('POST', `/stories/${story.id}/actions/submit`, { basedOn: story.revision }),
  look: (storyId) => client.call<StoryView>('GET', `/stories/${storyId}`),
});

/** Tells what the sender says about children, unless a more careful answer stands. */
async function answerFor(client: Client, { assetId, children, consentIds }: PieceFile): Promise<void> {
  if (assetId === null || children === null || children === 'blur') return;
  const [asset] = await listOne(client, assetId);
  if (asset && !isToAnswer(asset.children, children, consentIds.length)) return;
  const consents = children === 'identifiable' ? consentIds : [];
  await answerChildren(client, { ids: [assetId], answer: children, consentIds: consents });
}

const listOne = (client: Client, id: string): Promise<StoryView['assets']> =>
  client.call('GET', `/assets?ids=${id}`);
