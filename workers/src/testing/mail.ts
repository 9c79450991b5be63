import { createMailFolder } from '../mail/mail-folder.ts';
import type { Postman } from '../mail/postman.ts';
import { createPusher, type Pusher } from '../push/pusher.ts';
import { tempDir } from './temp-dir.ts';

/** A postman of the running test alone, for what sends no mail. */
export const testPostman = async (): Promise<Postman> =>
  createMailFolder({ dir: await tempDir(), from: 'toasoan@localhost' });

/** For what pushes nothing. */
export const testPusher = (): Pusher => createPusher({ keys: null, contact: 'toasoan@localhost' });
