import type { PreviewView, StoryPreview } from '@toasoan/domain';
import { Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import type { PortalClient } from '../portal-client.ts';
import { viewPreview, type PressSide } from '../previews/story-preview.ts';
import { personOf } from '../session.ts';
import { idFrom } from '../validate.ts';

export interface StoryPreviewRoutesDeps {
  readonly cms: CmsClient;
  readonly portal: PortalClient;
  readonly portalPublicUrl: string;
  readonly press: PressSide;
}

/** A story as the website, the fanpage, the archive and the further channels will have it, for those whom the CMS lets read it. */
export function storyPreviewRoutes({ cms, ...deps }: StoryPreviewRoutesDeps): Router {
  const router = Router();

  router.get('/stories/:id/preview', async (req, res) => {
    const id = idFrom(req.params.id, 'story.not_found');
    const preview = await cms.as(personOf(req)).get<StoryPreview>(`/stories/${id}/preview`);
    const view: PreviewView = await viewPreview(preview, {
      ...deps,
      onError: (error) => req.log.warn({ err: error.cause ?? error, id: error.id }, error.message),
    });
    res.json(view);
  });

  return router;
}
