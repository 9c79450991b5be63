import type { ConsentsReviewed } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { reviewShowing } from '../consents/review';
import { inTransaction } from '../database/sql';
import { throughGate } from '../gate/scope';
import { forgetOldFeedback } from '../readers/feedback';
import { forgetOldBatches } from '../readers/views';
import { WORKER } from './worker';

/**
 * Takes off the channels what live editions show whose consents have ended, and forgets what readers wrote longer ago than
 * they were promised. Doing it again changes nothing.
 */
export const reviewConsents = (strapi: Core.Strapi): Promise<ConsentsReviewed> =>
  inTransaction(strapi, (sql) =>
    throughGate(sql, 'work', async () => {
      await forgetOldFeedback(sql);
      await forgetOldBatches(sql);
      return {
        stories: await reviewShowing(strapi, sql, {
          assetIds: null,
          cause: 'consent_ended',
          actor: WORKER,
          except: [],
        }),
      };
    }),
  );
