import { beginFactorSchema, changeNameSchema, changePasswordSchema, factorCodeSchema } from '@toasoan/domain';
import {
  accountView,
  beginOwnFactor,
  changeName,
  changePassword,
  confirmOwnFactor,
  endOtherSessions,
  endOwnSession,
  newRecoveryCodes,
  removeOwnFactor,
} from '../../../accounts/own';
import { pool } from '../../../database/sql';
import { controller, forNewcomer, parse, silently, type PersonRequest } from '../../../http/handler';

const view = (request: PersonRequest) => accountView(pool(request.strapi), request);
const code = ({ body }: PersonRequest): string => parse(factorCodeSchema, body).code;

export default controller({
  read: forNewcomer(view),
  changeName: forNewcomer(async (request) => {
    await changeName(request.strapi, request, parse(changeNameSchema, request.body).name);
    return view(request);
  }),
  changePassword: forNewcomer(async (request) => {
    await changePassword(request.strapi, request, parse(changePasswordSchema, request.body));
    return view(request);
  }),
  beginFactor: forNewcomer((request) =>
    beginOwnFactor(request.strapi, request, parse(beginFactorSchema, request.body).password),
  ),
  confirmFactor: forNewcomer((request) => confirmOwnFactor(request.strapi, request, code(request))),
  newRecoveryCodes: forNewcomer((request) => newRecoveryCodes(request.strapi, request, code(request))),
  removeFactor: forNewcomer((request) => removeOwnFactor(request.strapi, request, code(request))),
  signOut: forNewcomer((request) => endOwnSession(request.strapi, request, request.session)),
  endOthers: forNewcomer((request) => endOtherSessions(request.strapi, request)),
  endSession: forNewcomer(
    silently((request) => endOwnSession(request.strapi, request, request.params['session'] ?? '')),
  ),
});
