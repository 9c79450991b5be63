import {
  loudspeakerSchema,
  loudspeakerScript,
  scriptText,
  type EditionSnapshot,
  type LoudspeakerScript,
  type LoudspeakerView,
} from '@toasoan/domain';
import { scriptDocx } from '@toasoan/domain/documents/export';
import { Router, type Request } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A published story as it is read over loudspeakers, to read on screen and as files, for those who may read the story. */
export function loudspeakerRoutes(cms: CmsClient): Router {
  const router = Router();

  const scriptOf = async (
    req: Request<{ id: string }>,
  ): Promise<{ edition: EditionSnapshot; script: LoudspeakerScript }> => {
    const id = idFrom(req.params.id, 'story.not_found');
    const { voice } = parse(loudspeakerSchema, req.query);
    const edition = await cms.as(personOf(req)).get<EditionSnapshot>(`/stories/${id}/edition`);
    return { edition, script: loudspeakerScript(edition, voice) };
  };
  const fileName = ({ slug }: EditionSnapshot, ending: string): string => `ban-doc-${slug}.${ending}`;

  router.get('/stories/:id/loudspeaker', async (req, res) => {
    const { edition, script } = await scriptOf(req);
    const view: LoudspeakerView = {
      editionNumber: edition.number,
      publishedAt: edition.publishedAt,
      script,
    };
    res.json(view);
  });

  router.get('/stories/:id/loudspeaker.txt', async (req, res) => {
    const { edition, script } = await scriptOf(req);
    res.attachment(fileName(edition, 'txt'));
    res.type('text/plain; charset=utf-8').set('X-Content-Type-Options', 'nosniff').send(scriptText(script));
  });

  router.get('/stories/:id/loudspeaker.docx', async (req, res) => {
    const { edition, script } = await scriptOf(req);
    res.attachment(fileName(edition, 'docx'));
    res
      .type(DOCX)
      .set('X-Content-Type-Options', 'nosniff')
      .send(Buffer.from(scriptDocx(script)));
  });

  return router;
}
