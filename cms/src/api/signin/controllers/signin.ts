import {
  codeSignInSchema,
  forgottenSchema,
  lookAtLinkSchema,
  openIdSignInSchema,
  passwordSignInSchema,
  sourceSchema,
  useLinkSchema,
} from '@toasoan/domain';
import { lookAtLink, sendResetLink, useLink } from '../../../accounts/links';
import { signInWithOpenId } from '../../../accounts/openid';
import { signInWithCode, signInWithPassword } from '../../../accounts/sign-in';
import { controller, forAnyone, parse } from '../../../http/handler';

/** What is asked beside where it comes from. */
const withSource = (body: unknown) => {
  const { source, ...asked } = (body ?? {}) as { source?: unknown };
  return { source: parse(sourceSchema, source), asked };
};

export default controller({
  password: forAnyone(({ strapi, body }) => {
    const { source, asked } = withSource(body);
    return signInWithPassword(strapi, parse(passwordSignInSchema, asked), source);
  }),
  code: forAnyone(({ strapi, body }) => {
    const { source, asked } = withSource(body);
    return signInWithCode(strapi, parse(codeSignInSchema, asked), source);
  }),
  forgotten: forAnyone(async ({ strapi, body }) => {
    const { source, asked } = withSource(body);
    // Not waited for: how long it takes would tell whether the address has an account.
    sendResetLink(strapi, parse(forgottenSchema, asked).email, source).catch((error: unknown) =>
      strapi.log.error(`could not mail a link for a new password: ${String(error)}`),
    );
    return null;
  }),
  lookAtLink: forAnyone(({ strapi, body }) => lookAtLink(strapi, parse(lookAtLinkSchema, body).token)),
  useLink: forAnyone(({ strapi, body }) => {
    const { source, asked } = withSource(body);
    return useLink(strapi, parse(useLinkSchema, asked), source);
  }),
  openId: forAnyone(({ strapi, body }) => {
    const { source, asked } = withSource(body);
    return signInWithOpenId(strapi, parse(openIdSignInSchema, asked), source);
  }),
});
