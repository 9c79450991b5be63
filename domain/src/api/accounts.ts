import { z } from 'zod';
import { roleNames, type Role } from '../access/roles.ts';
import { cleanLine } from '../text/clean.ts';
import type { LinkPurpose } from '../accounts/links.ts';

/**
 * Signing in and accounts. `/sign-in/…` at the CMS takes the token of the editor's server, whose word about address and
 * device is believed; `/newsroom/account…` is the person's own and, for administrators, others'.
 */

/** Where somebody who signs in comes from, as the editor's server saw it. */
export const sourceSchema = z.strictObject({
  address: z.string().max(64),
  agent: z.string().max(512),
  /** Marks of devices this browser was given at sign-ins before. */
  devices: z.array(z.string().max(512)).max(8),
});
export type Source = z.output<typeof sourceSchema>;

// Nobody types a control character, and PostgreSQL refuses NUL.
export const emailSchema = z
  .string()
  .trim()
  .max(254)
  .regex(/^\P{Cc}+$/u);
const passwordSchema = z.string().min(1).max(1_000);
const codeSchema = z.string().min(1).max(40);
const linkTokenSchema = z.string().regex(/^[\w-]{43}$/);
const sealedSchema = z.string().min(1).max(4_000);

/** POST /sign-in/password */
export const passwordSignInSchema = z.strictObject({ email: emailSchema, password: passwordSchema });
/** POST /sign-in/code — the second step; `ticket` is of the first. */
export const codeSignInSchema = z.strictObject({ ticket: sealedSchema, code: codeSchema });
/** POST /sign-in/forgotten */
export const forgottenSchema = z.strictObject({ email: emailSchema });
/** POST /sign-in/link */
export const lookAtLinkSchema = z.strictObject({ token: linkTokenSchema });
/** POST /sign-in/link/use */
export const useLinkSchema = z.strictObject({ token: linkTokenSchema, password: passwordSchema });
/** POST /sign-in/openid — what an ID token said, which the editor's server has verified. */
export const openIdSignInSchema = z.strictObject({
  issuer: z.string().min(1).max(500),
  subject: z.string().min(1).max(255),
  email: z.string().max(254).nullable(),
  emailVerified: z.boolean(),
});
export type OpenIdClaims = z.output<typeof openIdSignInSchema>;

/** A step of signing in: done, with the marks the browser is to keep; or a code is asked for. */
export type SignInStep =
  | { readonly step: 'done'; readonly jwt: string; readonly devices: readonly string[] }
  | { readonly step: 'code'; readonly ticket: string };
/** GET /api/sign-in/ways at the editor's server: what there is beside the password. */
export interface SignInWays {
  readonly openId: { readonly name: string } | null;
}
export interface LinkView {
  readonly purpose: LinkPurpose;
  readonly email: string;
  readonly name: string;
}

/** GET /newsroom/account */
export interface AccountView {
  readonly name: string;
  readonly email: string;
  /** False for who has only ever signed in elsewhere. */
  readonly hasPassword: boolean;
  readonly secondFactor: {
    readonly since: string | null;
    readonly recoveryCodesLeft: number;
    readonly standing: 'required' | 'advised' | 'free';
  };
  readonly sessions: readonly SessionView[];
}
export interface SessionView {
  readonly id: string;
  readonly agent: string;
  readonly address: string;
  readonly begunAt: string;
  readonly lastUsedAt: string;
  readonly current: boolean;
}

const personName = z.string().max(400).transform(cleanLine).pipe(z.string().min(1).max(120));

/** PUT /newsroom/account/name */
export const changeNameSchema = z.strictObject({ name: personName });
/** PUT /newsroom/account/password */
export const changePasswordSchema = z.strictObject({
  current: z.string().max(1_000),
  password: passwordSchema,
});
/** POST /newsroom/account/second-factor — begins to set one up; nothing holds until it is confirmed. */
export const beginFactorSchema = z.strictObject({ password: z.string().max(1_000) });
/** POST /newsroom/account/second-factor/confirm, …/recovery-codes and …/remove */
export const factorCodeSchema = z.strictObject({ code: codeSchema });
export interface FactorToConfirm {
  /** For typing: base 32. */
  readonly key: string;
  /** For the picture: otpauth://… */
  readonly uri: string;
}
export interface RecoveryCodes {
  readonly codes: readonly string[];
}

/** A link as its maker sees it, once: mail may be late or lost. */
export interface LinkToHandOver {
  readonly personId: string;
  readonly link: string;
  readonly expiresAt: string;
}

/** POST /newsroom/accounts/:id/changes/:change */
export const accountChangeSchema = z.enum(['end-sessions', 'reset-second-factor', 'uninvite']);
export type AccountChange = z.output<typeof accountChangeSchema>;

/** GET and PUT /newsroom/account-settings */
export const accountSettingsSchema = z.strictObject({
  secondFactorRoles: z.array(z.enum(roleNames as [Role, ...Role[]])).max(roleNames.length),
});
export type AccountSettings = z.output<typeof accountSettingsSchema>;
