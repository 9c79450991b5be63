import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { listen } from '@toasoan/platform';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** A mail as a server took it: its recipient has it, whatever the sender was told. */
export interface TakenMail {
  readonly to: string;
  readonly messageId: string;
}

/** A mail server whose line is cut where a test says so. */
export interface CutMailServer {
  readonly url: string;
  readonly taken: TakenMail[];
  /** Whether the line is cut at this recipient before the mail is taken, or once it is taken and not answered. */
  cut: ((to: string, when: 'before' | 'unanswered') => boolean) | null;
  close(): Promise<void>;
}

export async function startCutMailServer(): Promise<CutMailServer> {
  const end = ({ id }: SMTPServerSession): void => {
    for (const connection of server.connections) if (connection.id === id) connection.close();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo({ address }, session, done) {
      if (made.cut?.(address, 'before')) end(session);
      else done();
    },
    onData(stream, session, done) {
      text(stream).then(
        (source) => {
          const [, messageId = ''] = /^Message-ID: (\S+)/im.exec(source) ?? [];
          const to = session.envelope.rcptTo[0]?.address ?? '';
          made.taken.push({ to, messageId });
          if (made.cut?.(to, 'unanswered')) end(session);
          else done();
        },
        () => end(session),
      );
    },
  });
  // A line that is cut is an error to the server too.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const made: CutMailServer = {
    ...{ url: `smtp://127.0.0.1:${port}`, taken: [], cut: null },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return made;
}

/** Another portal that takes each event once, by its id, as receivers are told to. */
export interface TakingPortal {
  /** `name:port`, reached without TLS. */
  readonly host: string;
  /** Ids of all requests that were taken in, repeats kept. */
  readonly ids: string[];
  /** Whether the line is cut before a request is taken in, or once it is and not answered. */
  cut: ((when: 'before' | 'unanswered') => boolean) | null;
  close(): Promise<void>;
}

export async function startTakingPortal(): Promise<TakingPortal> {
  const { url, close } = await listen(
    (request, response) => {
      text(request).then(
        () => {
          if (made.cut?.('before')) return void response.destroy();
          made.ids.push(String(request.headers['webhook-id']));
          if (made.cut?.('unanswered')) return void response.destroy();
          response.writeHead(204).end();
        },
        () => response.destroy(),
      );
    },
    '127.0.0.1',
    0,
  );
  const made: TakingPortal = { host: new URL(url).host, ids: [], cut: null, close: () => close(0) };
  return made;
}
