import {
  actOnDeliverySchema,
  consoleSchema,
  deliveryActions,
  handOverOf,
  handOverSteps,
  storyPath,
  type HandOver,
  type HandOverView,
  type HandOverWork,
} from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import { json, Router, type Request } from 'express';
import { z } from 'zod';
import type { CmsClient } from '../cms-client.ts';
import { packEntries } from '../packs/pack-entries.ts';
import { sendZip } from '../packs/send-zip.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

export interface DeliveryRoutesDeps {
  readonly cms: CmsClient;
  readonly blobs: BlobStore;
  readonly portalPublicUrl: string;
}

/** What goes out to the channels, what the publishing officer does with a delivery, and needs to do it outside. */
export function deliveryRoutes({ cms, blobs, portalPublicUrl }: DeliveryRoutesDeps): Router {
  const router = Router();
  const handOver = async (req: Request<{ id: string }>): Promise<{ work: HandOverWork; given: HandOver }> => {
    const id = idFrom(req.params.id, 'delivery.not_found');
    const work = await cms.as(personOf(req)).get<HandOverWork>(`/deliveries/${id}/hand-over`);
    return { work, given: handOverOf({ ...work, link: portalPublicUrl + storyPath(work.edition.slug) }) };
  };

  router.get('/console', async (req, res) => {
    res.json(await cms.as(personOf(req)).get('/console', parse(consoleSchema, req.query)));
  });

  router.post('/deliveries/:id/actions/:action', json({ limit: '16kb' }), async (req, res) => {
    const id = idFrom(req.params.id, 'delivery.not_found');
    const action = parse(z.enum(deliveryActions), req.params.action);
    const input = parse(actOnDeliverySchema, req.body ?? {});
    res.json(await cms.as(personOf(req)).post(`/deliveries/${id}/actions/${action}`, input));
  });

  router.get('/deliveries/:id/hand-over', async (req, res) => {
    const { given } = await handOver(req);
    const view: HandOverView = { ...given, steps: handOverSteps(given) };
    res.json(view);
  });

  router.get('/deliveries/:id/pack', async (req, res) => {
    const { work, given } = await handOver(req);
    const entries = await packEntries(given, work.edition, blobs);
    await sendZip(res, entries, `dang-tay-${work.edition.slug}.zip`);
  });

  return router;
}
