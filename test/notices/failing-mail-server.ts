import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { randomFrom } from '../support/random.ts';

/** A mail as the server took it: its recipient has it now, whatever the sender was told. */
export interface Taken {
  readonly to: string;
  readonly messageId: string;
  /** The line was cut before the answer: the sender cannot know. */
  readonly unanswered: boolean;
}

export interface FailingMailServer {
  readonly url: string;
  readonly taken: readonly Taken[];
  /** How often each fault was shown. */
  readonly faults: Readonly<Record<Fault, number>>;
  close(): Promise<void>;
}

const FAULTS = ['busy', 'later', 'slow', 'cut_before', 'cut_after', 'refused'] as const;
type Fault = (typeof FAULTS)[number];

const refusal = (code: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode: code });

/**
 * A mail server that fails at random: busy at the greeting, "later" for a recipient or a message, slow, the line cut
 * before a message is taken or after; and that refuses one recipient for good.
 */
export async function startFailingMailServer(options: {
  readonly seed: number;
  readonly refused: string;
}): Promise<FailingMailServer> {
  const random = randomFrom(options.seed);
  const taken: Taken[] = [];
  const faults = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>;
  const sockets = new Map<number, Socket>();
  const happens = (fault: Fault, chance: number): boolean => {
    if (!random.chance(chance)) return false;
    faults[fault] += 1;
    return true;
  };
  const cut = (session: SMTPServerSession): void => void sockets.get(session.remotePort)?.destroy();

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onConnect: (_session, done) => done(happens('busy', 0.03) ? refusal(421, 'busy') : null),
    onRcptTo({ address }, _session, done) {
      if (address === options.refused) {
        faults.refused += 1;
        return done(refusal(550, 'no such user'));
      }
      done(happens('later', 0.05) ? refusal(451, 'try later') : null);
    },
    onData(stream, session, done) {
      if (happens('cut_before', 0.05)) {
        stream.resume();
        return cut(session);
      }
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        if (happens('later', 0.05)) return done(refusal(452, 'no room now'));
        const unanswered = happens('cut_after', 0.05);
        const [, messageId = ''] = /^Message-ID: (\S+)/im.exec(Buffer.concat(pieces).toString('utf8')) ?? [];
        const [recipient] = session.envelope.rcptTo;
        taken.push({ to: recipient?.address ?? '', messageId, unanswered });
        if (unanswered) return cut(session);
        if (happens('slow', 0.05)) setTimeout(() => done(), 250);
        else done();
      });
    },
  });
  // A line that is cut is an error to the server too.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket);
    socket.once('close', () => sockets.delete(remotePort));
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    faults,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
