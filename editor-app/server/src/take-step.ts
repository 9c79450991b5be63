import type { Me, SignInStep } from '@toasoan/domain';
import type { Request, Response } from 'express';
import type { CmsClient } from './cms-client.ts';
import { signIn } from './session.ts';
import { keepDevices } from './source.ts';

/** What the page is told of a step: who is signed in now, or that a code is asked for. */
export type StepTaken = { readonly csrfToken: string; readonly me: Me } | { readonly ticket: string };

export interface StepDeps {
  readonly cms: CmsClient;
  readonly publicUrl: string;
}

/** Begins the session once the CMS has signed somebody in; the JWT stays here. */
export async function takeStep(
  req: Request,
  res: Response,
  step: SignInStep,
  { cms, publicUrl }: StepDeps,
): Promise<StepTaken> {
  if (step.step === 'code') return { ticket: step.ticket };
  const me = await cms.as({ jwt: step.jwt }).get<Me>('/me');
  const before = req.session.person;
  const { csrfToken } = await signIn(req, { id: me.id, jwt: step.jwt });
  // Whoever was signed in here before is so no longer.
  if (before)
    await cms
      .as(before)
      .post('/account/sign-out')
      .catch(() => undefined);
  keepDevices(res, step.devices, publicUrl);
  return { csrfToken, me };
}
