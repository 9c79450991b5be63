import type { ErrorId } from '../errors.ts';

/**
 * Faults no further try of the newsroom would mend: the delivery waits for a person, who does it outside or mends the
 * cause and has it tried again.
 */
export const FOR_A_PERSON: ReadonlySet<ErrorId> = new Set<ErrorId>([
  'fanpage.no_token',
  'fanpage.blocked',
  'fanpage.token_expired',
  'fanpage.token_revoked',
  'fanpage.checkpoint',
  'fanpage.permission',
  'fanpage.duplicate',
  'fanpage.media_refused',
  'fanpage.page_missing',
  'fanpage.refused',
  'fanpage.post_unknown',
  'press.no_addresses',
  'press.by_hand',
  'webhook.not_set_up',
  'webhook.switched_off',
  'webhook.refused',
  'webhook.redirected',
  'webhook.not_public',
]);
