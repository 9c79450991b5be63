import { isRefusedForGood, NewsroomError, type MailWork } from '@toasoan/domain';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { messageOf } from './message.ts';

/** As much of a mail as goes out. */
export type Letter = Pick<MailWork, 'id' | 'to' | 'subject' | 'text' | 'html' | 'createdAt'>;

/** Takes mails out of the house. */
export interface Postman {
  /**
   * Hands over one mail and gives what the other side said. Sending the same mail again is harmless: it has the same
   * Message-ID, and in a folder the same name.
   * @throws {NewsroomError} `mail.refused` when trying again cannot help, `mail.unreachable` otherwise
   */
  send(mail: Letter): Promise<string>;
}

export interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://…:465`; nodemailer's options as its query (`?requireTLS=true`). */
  readonly url: string;
  readonly from: string;
  /** Milliseconds of silence after which the server counts as gone. */
  readonly patience?: number;
}

/**
 * Sends through a mail server, a connection for each mail. A server that took a mail and whose answer was lost gets it
 * once more: SMTP has no way to ask, so it is "at least once" there, with one Message-ID.
 */
export function createSmtpPostman({ url, from, patience = 20_000 }: SmtpOptions): Postman {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      try {
        const { response } = await transport.sendMail(messageOf(mail, from));
        return response.slice(0, 500);
      } catch (error) {
        throw asNewsroomError(error);
      }
    },
  };
}

/** What nodemailer adds to its errors. */
const faultSchema = z.object({
  code: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
  responseCode: z.number().optional().catch(undefined),
  response: z.string().optional().catch(undefined),
});

/** Reply code and command stay with the error; addresses and passwords do not. */
function asNewsroomError(error: unknown): NewsroomError {
  const { code: reason, command, responseCode: code, response } = faultSchema.parse(error);
  return new NewsroomError(
    isRefusedForGood({ command, code }) ? 'mail.refused' : 'mail.unreachable',
    { reason, command, code, answer: response?.slice(0, 500) },
    { cause: error },
  );
}
