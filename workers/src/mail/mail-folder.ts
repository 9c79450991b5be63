import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { NewsroomError } from '@toasoan/domain';
import { createTransport } from 'nodemailer';
import { messageOf } from './message.ts';
import type { Letter, Postman } from './postman.ts';

/**
 * Lays every mail into a folder as an `.eml` file any mail program opens. The name is made of the mail's id, and the
 * file appears whole or not at all: exactly once, however often it is sent.
 */
export function createMailFolder({ dir, from }: { readonly dir: string; readonly from: string }): Postman {
  const composer = createTransport({
    streamTransport: true,
    buffer: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      const { message } = await composer.sendMail(messageOf(mail, from));
      const name = fileNameOf(mail);
      try {
        await mkdir(dir, { recursive: true, mode: 0o700 });
        const part = path.join(dir, `.${name}.part`);
        const file = await open(part, 'w', 0o600);
        try {
          await file.writeFile(message as Buffer);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(part, path.join(dir, name));
      } catch (error) {
        throw new NewsroomError(
          'mail.unreachable',
          { reason: String((error as NodeJS.ErrnoException).code) },
          { cause: error },
        );
      }
      return name;
    },
  };
}

/** Files stand in the order the mails were written. */
const fileNameOf = ({ id, createdAt }: Letter): string =>
  `${createdAt.slice(0, 19).replaceAll(':', '-')}-${id.replaceAll(/[^A-Za-z0-9_-]/g, '')}.eml`;
