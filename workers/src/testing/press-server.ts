import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { FarFault } from '../channels/channel.contract.ts';

/** A message as the server took it. */
export interface TakenMail {
  readonly to: string;
  readonly id: string;
  readonly source: string;
}

/** A mail server of the running test. */
export interface PressServer {
  readonly url: string;
  /** Every message taken, repeats kept. */
  readonly mails: TakenMail[];
  /** Reply codes for addresses it does not take. */
  readonly codes: Map<string, number>;
  fault: FarFault | null;
  /** Takes a message, then loses the line, once this many were taken. */
  cutAfter: number;
  /** How often a line was opened. */
  lines: number;
}

const refusing = (code: number): Error => Object.assign(new Error('no'), { responseCode: code });

export async function pressServer(): Promise<PressServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect(session, done) {
      made.lines += 1;
      if (made.fault === 'drops') return cut(session.id);
      if (made.fault !== 'silent') done();
    },
    onRcptTo({ address }, _session, done) {
      const code = made.fault === 'error' ? 451 : made.codes.get(address);
      done(code === undefined ? null : refusing(code));
    },
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const source = Buffer.concat(pieces).toString('utf8');
        const [to = ''] = session.envelope.rcptTo.map(({ address }) => address);
        if (made.mails.length >= made.cutAfter) return cut(session.id);
        made.mails.push({ to, id: /^Message-ID: (.+)$/im.exec(source)?.[1]?.trim() ?? '', source });
        if (made.fault === 'lost-reply') return cut(session.id);
        done();
      });
    },
  });
  const cut = (id: string): void => {
    for (const connection of server.connections) if (connection.id === id) connection.close();
  };
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  const made: PressServer = {
    ...{ url: `smtp://127.0.0.1:${port}`, mails: [], codes: new Map(), fault: null },
    ...{ cutAfter: Number.POSITIVE_INFINITY, lines: 0 },
  };
  return made;
}
