import { feedbackActions, feedbackStates, settleFeedbackSchema } from '@toasoan/domain';
import { z } from 'zod';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse } from '../../../http/handler';
import { feedbackList, settleFeedback } from '../../../readers/feedback';
import { storyViews } from '../../../readers/views';

const listSchema = z.object({
  state: z.enum(feedbackStates).default('open'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
const idSchema = z.uuid();
const actionSchema = z.enum(feedbackActions);

export default controller({
  feedback: forPerson(({ strapi, caller, query }) =>
    feedbackList(pool(strapi), caller, parse(listSchema, query)),
  ),
  settle: forPerson(({ strapi, caller, params, body }) =>
    settleFeedback(strapi, caller, parse(idSchema, params['id']), {
      ...parse(settleFeedbackSchema, body),
      action: parse(actionSchema, params['action']),
    }),
  ),
  views: forPerson(({ strapi, caller, params }) => storyViews(pool(strapi), params['id'] ?? '', caller)),
});
