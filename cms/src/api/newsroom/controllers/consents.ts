import { consentInputSchema, listConsentsSchema, withdrawConsentSchema } from '@toasoan/domain';
import { consentFile, consentUses, listConsents } from '../../../consents/read';
import { recordConsent } from '../../../consents/record';
import { withdrawConsent } from '../../../consents/withdraw';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse, type PersonRequest } from '../../../http/handler';

const id = ({ params }: PersonRequest): string => params['id'] ?? '';

export default controller({
  list: forPerson(({ strapi, caller, query }) =>
    listConsents(pool(strapi), caller, parse(listConsentsSchema, query)),
  ),
  record: forPerson(({ strapi, caller, body }) =>
    recordConsent(strapi, caller, parse(consentInputSchema, body)),
  ),
  withdraw: forPerson((request) => {
    const { reason } = parse(withdrawConsentSchema, request.body);
    return withdrawConsent(request.strapi, request.caller, id(request), reason);
  }),
  uses: forPerson((request) => consentUses(pool(request.strapi), request.caller, id(request))),
  file: forPerson((request) => consentFile(request.strapi, request.caller, id(request))),
});
