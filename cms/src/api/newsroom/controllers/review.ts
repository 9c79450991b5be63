import { commentSchema, decideProposalSchema, proposeSchema, settlingSchema } from '@toasoan/domain';
import { addComment } from '../../../comments/add';
import { settleThread } from '../../../comments/settle';
import { pool } from '../../../database/sql';
import { decideProposal } from '../../../proposals/decide';
import { propose, withdrawProposal } from '../../../proposals/propose';
import { proposalsView } from '../../../proposals/view';
import { controller, forPerson, parse, type PersonRequest } from '../../../http/handler';

const id = ({ params }: PersonRequest): string => params['id'] ?? '';
const proposal = ({ params }: PersonRequest): string => params['proposal'] ?? '';
const proposals = (request: PersonRequest) =>
  proposalsView(pool(request.strapi), request.caller, id(request));

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
  proposals: forPerson(proposals),
  propose: forPerson(async (request) => {
    await propose(request.strapi, request.caller, id(request), parse(proposeSchema, request.body));
    return proposals(request);
  }),
  decide: forPerson(async (request) => {
    const decision = parse(decideProposalSchema, request.body);
    await decideProposal(request.strapi, request.caller, id(request), proposal(request), decision);
    return proposals(request);
  }),
  withdraw: forPerson(async (request) => {
    await withdrawProposal(request.strapi, request.caller, id(request), proposal(request));
    return proposals(request);
  }),
});
