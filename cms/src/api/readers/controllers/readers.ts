import { feedbackSchema, viewsSchema } from '@toasoan/domain';
import { controller, forAnyone, parse, silently } from '../../../http/handler';
import { receiveFeedback } from '../../../readers/receive-feedback';
import { addViews } from '../../../readers/views';

export default controller({
  feedback: forAnyone(silently(({ strapi, body }) => receiveFeedback(strapi, parse(feedbackSchema, body)))),
  views: forAnyone(silently(({ strapi, body }) => addViews(strapi, parse(viewsSchema, body)))),
});
