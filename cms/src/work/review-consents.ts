import type { ConsentsReviewed } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { reviewShowing } from '../consents/review';
import { inTransaction } from '../database/sql';
import { throughGate } from '../gate/scope';
import { WORKER } from './worker';

/** Takes off the channels what live editions show whose consents have ended. Doing it again changes nothing. */
export const reviewConsents = (strapi: Core.Strapi): Promise<ConsentsReviewed> =>
  inTransaction(strapi, (sql) =>
    throughGate(sql, 'work', async () => ({
      stories: await reviewShowing(strapi, sql, {
        assetIds: null,
        cause: 'consent_ended',
        actor: WORKER,
        except: [],
      }),
    })),
  );
