import { ERRORS, isErrorId } from '@toasoan/domain';

/** What the way back from a provider's page left in the address. */
export interface Arrival {
  /** What a code that is asked for goes with; empty when none is. */
  readonly ticket: string;
  /** Why nobody was signed in; empty when nothing went wrong. */
  readonly refusal: string;
}

/** Reads the fragment of the address: the server never sees it. */
export function arrivalIn(fragment: string): Arrival {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const id = given.get('dang-nhap');
  return {
    ticket: given.get('ma-xac-thuc') ?? '',
    refusal: id === null ? '' : ERRORS[isErrorId(id) ? id : 'auth.openid_failed'][1],
  };
}
