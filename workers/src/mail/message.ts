import { messageIdOf } from '@toasoan/domain';
import type { SendMailOptions } from 'nodemailer';
import type { Letter } from './postman.ts';

/** The message of a mail: the same at every try, its date being when it was written. */
export const messageOf = (mail: Letter, from: string): SendMailOptions => ({
  from,
  to: mail.to,
  subject: mail.subject,
  text: mail.text,
  ...(mail.html === null ? {} : { html: mail.html }),
  messageId: messageIdOf(mail.id, from),
  date: new Date(mail.createdAt),
  // RFC 3834: no holiday reply comes back to a machine.
  headers: { 'Auto-Submitted': 'auto-generated' },
});
