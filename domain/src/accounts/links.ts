/** What a mailed link is for → how long it holds, in hours. It is used once. */
export const LINK_HOURS = { invitation: 7 * 24, reset: 0.5 } as const;
export type LinkPurpose = keyof typeof LINK_HOURS;

/** Where a person sets a password. The token stands in the fragment, which no server's log ever sees. */
export const LINK_PATH = '/dat-mat-khau';
export const linkAddress = (publicUrl: string, token: string): string =>
  `${publicUrl.replace(/\/+$/, '')}${LINK_PATH}#${token}`;

/** A path of the app itself, or the start page: an address from outside must not lead a person away after sign-in. */
export const ownPath = (path: string): string =>
  /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(path) && path.length <= 2_000 ? path : '/';
