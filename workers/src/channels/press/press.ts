import { createHash } from 'node:crypto';
import {
  isRefusedForGood,
  NewsroomError,
  pressMail,
  pressMails,
  pressNoteAfter,
  pressNoteSchema,
  pressSteps,
  senderAddressOf,
  shownOf,
  type DeliveryNotes,
  type PressNote,
  type PressStep,
} from '@toasoan/domain';
import type { Letter, Postman } from '../../mail/postman.ts';
import type { Channel, DeliveryTask } from '../channel.ts';
import { linkOf } from '../link-of.ts';
import { untilAborted } from './until-aborted.ts';

export interface PressDeps {
  /** The website's public address: mails lead there. */
  readonly publicUrl: string;
  /** The website's name. */
  readonly siteName: string;
  /** Sender of the mails, whom replies reach: `Name <address>`. */
  readonly from: string;
  /** The addresses of the press list that are in use. */
  readonly addresses: () => Promise<readonly string[]>;
  readonly postman: Postman;
}

/**
 * The press, by a mail to each address. What each has got is noted before the next is written to, so that a worker that
 * dies goes on where it was; a mail whose answer was lost goes out again as the same message. Nothing shows what a mail
 * server has done with a mail: its word is the proof.
 */
export function createPress({ publicUrl, siteName, from, addresses, postman }: PressDeps): Channel {
  const letterTo = (task: DeliveryTask, { to, kind }: PressStep): Letter => {
    const { operation, edition, editionHash, withheldAssetIds } = task;
    const sender = { link: linkOf(task, publicUrl), siteName, contact: senderAddressOf(from) };
    return {
      id: sha256(`${operation} ${editionHash} ${to}`).slice(0, 40),
      to,
      ...pressMail(kind, shownOf(edition, new Set(withheldAssetIds)), sender),
      createdAt: operation === 'publish' ? edition.publishedAt : task.decidedAt,
    };
  };

  const send: Channel['publish'] = async (task, signal, remember) => {
    const notes = pressNotesOf(task.notes);
    const list = await addresses();
    if (pressMails(task, list, notes).length === 0) nobodyToTell(task);
    let later: unknown = null;
    for (const step of pressSteps(task, list, notes)) {
      signal.throwIfAborted();
      let refused: number | null = null;
      try {
        await untilAborted(postman.send(letterTo(task, step)), signal);
      } catch (fault) {
        const answer = answerIn(fault);
        if (answer === 'cut') throw unreachable(fault);
        if (answer === 'later') {
          later ??= fault;
          continue;
        }
        refused = answer;
      }
      const former = notes.find(({ to }) => to === step.to);
      await remember({ [keyOf(step.to)]: pressNoteAfter(task, step, former, refused) });
    }
    if (later !== null) throw unreachable(later);
  };

  return {
    name: 'press',
    capabilities: { repeatable: false, wordOnly: true },
    publish: send,
    withdraw: send,
    async readBack(task) {
      const notes = pressNotesOf(task.notes);
      const list = await addresses();
      const mails = pressMails(task, list, notes);
      const left = pressSteps(task, list, notes);
      if (left.length > 0 || (mails.length === 0 && task.operation === 'publish' && task.before === null))
        return { settled: false, found: { left: left.length } };
      const served = mails.flatMap(({ to }) => notes.find((note) => note.to === to) ?? []);
      const refused = served.flatMap(({ to, refused: code }) => (code === undefined ? [] : [{ to, code }]));
      return {
        settled: true,
        receipt: {
          address: linkOf(task, publicUrl),
          editionHash: task.operation === 'publish' ? task.editionHash : null,
          readAt: new Date().toISOString(),
          evidence: { proof: 'word', mails: served.length - refused.length, refused },
        },
      };
    },
  };
}

/** A first publication that reaches nobody is none; a correction or a withdrawal nobody has to hear of is done. */
function nobodyToTell({ operation, before }: DeliveryTask): void {
  if (typeof before?.evidence['byHand'] === 'string') throw new NewsroomError('press.by_hand');
  if (operation === 'publish' && before === null) throw new NewsroomError('press.no_addresses');
}

/**
 * What a postman's fault says: the reply code of an address or a message refused for good; `later` when the server put
 * this one off; `cut` when it says nothing of this mail, so that the others would fare alike.
 */
function answerIn(fault: unknown): number | 'later' | 'cut' {
  const { command, code } = fault instanceof NewsroomError ? (fault.details ?? {}) : {};
  if (typeof command !== 'string' || typeof code !== 'number') return 'cut';
  if (isRefusedForGood({ command, code })) return code;
  return /^(?:RCPT TO|DATA)\b/i.test(command) ? 'later' : 'cut';
}

const unreachable = (cause: unknown): unknown =>
  cause instanceof NewsroomError
    ? new NewsroomError('delivery.unreachable', { ...cause.details, mail: cause.id }, { cause })
    : cause;

/** Notes of addresses; what else is noted, or of another make, is none. */
const pressNotesOf = (notes: DeliveryNotes): PressNote[] =>
  Object.values(notes).flatMap((note) => {
    const read = pressNoteSchema.safeParse(note);
    return read.success ? [read.data] : [];
  });

const keyOf = (to: string): string => sha256(to).slice(0, 40);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
