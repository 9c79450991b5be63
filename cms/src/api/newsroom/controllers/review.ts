import { commentSchema, settlingSchema } from '@toasoan/domain';
import { addComment } from '../../../comments/add';
import { settleThread } from '../../../comments/settle';
import { controller, forPerson, parse, type PersonRequest } from '../../../http/handler';

const id = ({ params }: PersonRequest): string => params['id'] ?? '';

export default controller({
  comment: forPerson((request) =>
    addComment(request.strapi, request.caller, id(request), parse(commentSchema, request.body)),
  ),
  settle: forPerson((request) =>
    settleThread(
      request.strapi,
      request.caller,
      id(request),
      request.params['comment'] ?? '',
      parse(settlingSchema, request.params['settling']),
    ),
  ),
});
