import type { Me } from '@toasoan/domain';
import * as words from '#words/send/form';
import { createClient } from '../api/client.ts';
import { consentsFrom } from './form/consents.ts';
import { createDesk } from './form/desk.ts';
import { bindDictation } from './form/dictation.ts';
import { button, byId, show } from './form/dom.ts';
import { bindFields, fill, offerUnits, typedEarly } from './form/fields.ts';
import { bindFiles } from './form/files.ts';
import { heldPieces } from './form/hold-piece.ts';
import { showLacks } from './form/lacks.ts';
import { createPerson } from './form/person.ts';
import { createQueue } from './form/queue.ts';
import { askForSync, registerServiceWorker } from './form/service-worker.ts';
import { bindSignIn } from './form/sign-in.ts';
import { bindTopics } from './form/topics.ts';
import { lacking } from './piece/lacking.ts';
import { hasWords, type Piece } from './piece/piece.ts';
import { createPieces } from './store/pieces.ts';
import { takeShared } from './store/shared-files.ts';
import { SYNC_TAG } from './sync-tag.ts';

/** The light form: the page can be typed into before this script is there; from here on it is kept, sent and queued. */
const early = typedEarly();
const pieces = createPieces();
const client = createClient({ fetch: window.fetch.bind(window), onSignedOut: () => undefined });
const kept = byId('kept', HTMLElement);

const person = createPerson({ client, onPerson: greet, onTopics: (options) => topics.offer(options) });
const desk = createDesk({
  pieces,
  writer: person.writer,
  onKept: (done) => (kept.textContent = done ? KEPT : NOT_KEPT),
});
const KEPT = words.keptHere;
const NOT_KEPT = words.noRoom;

bindFields(desk);
const topics = bindTopics(desk);
const files = bindFiles({ desk, pieces, consentsOf: consentsFrom(client) });
bindDictation(desk);
const signIn = bindSignIn(client, (me) => {
  person.is(me);
  void person.ask().then(() => goOn());
});
const queue = createQueue({
  client,
  pieces,
  person,
  desk,
  onSignIn: (ended) => signIn.open(ended),
  onEdit: (piece) => {
    takeInHand(piece);
    byId('headline', HTMLElement).focus();
  },
});

/** What waits for the person to sign in. */
let intent: Piece['goal'] | null = null;

function greet(me: Me): void {
  const { personId } = desk.piece();
  // What another person has in hand here stays theirs.
  if (personId !== null && personId !== me.id) desk.open(null);
  desk.edit({ type: 'owned', personId: me.id, unitId: person.writer().unitId });
  offerUnits(person.units(), desk.piece().words.unitId);
  show(
    byId('person', HTMLElement),
    person.units().length > 0 ? words.sender(me.name) : words.mayNotSend(me.name),
  );
  void queue.render();
}

function takeInHand(piece: Piece | null): void {
  desk.open(piece);
  kept.textContent = '';
  fill(desk);
  showLacks([]);
  void queue.render();
}

async function queueUp(goal: Piece['goal']): Promise<void> {
  intent = null;
  const lacks = goal === 'submit' ? lacking(desk.piece()) : [];
  showLacks(lacks);
  if (lacks.length > 0) return byId('lacks', HTMLElement).focus();
  if (person.me() === null) {
    intent = goal;
    return signIn.open(false);
  }
  const { id } = desk.piece();
  if (goal === 'draft') queue.goToDeskWith(id);
  desk.edit({ type: 'queued', goal, at: new Date().toISOString() });
  await desk.settled();
  takeInHand(null);
  // What is hidden takes no focus.
  await queue.render();
  const title = byId('queue-title', HTMLElement);
  title.tabIndex = -1;
  title.focus();
  queue.send();
  void askForSync(SYNC_TAG);
  void navigator.storage?.persist?.().catch(() => undefined);
}

function goOn(): void {
  if (intent) void queueUp(intent);
  queue.kick();
}

function tellNetwork(): void {
  show(byId('network', HTMLElement), navigator.onLine ? null : OFFLINE);
}
const OFFLINE = words.offline;

async function start(): Promise<void> {
  await person.recall();
  const held = await heldPieces();
  const mine = await pieces.of(person.writer().personId, Date.now()).catch(() => []);
  const left = mine.filter(({ id, phase }) => phase.name === 'writing' && !held.has(id)).at(-1);
  if (left && !hasWords(desk.piece())) takeInHand(left);
  await queue.render();
  await files.take(await takeShared(Date.now()).catch(() => []));
  registerServiceWorker(desk.settled);
  if ((await person.ask()) === 'signed_out') {
    const open = button(words.signIn, () => signIn.open(person.me() !== null));
    show(byId('person', HTMLElement), words.notSignedIn, open);
  }
  queue.kick();
}

if (early.headline !== '' || early.text !== '')
  desk.edit({ type: 'typed', words: early, at: new Date().toISOString() });
for (const [id, goal] of [
  ['send', 'submit'],
  ['to-desk', 'draft'],
] as const) {
  const press = byId(id, HTMLButtonElement);
  press.disabled = false;
  press.onclick = () => void queueUp(goal);
}
window.addEventListener('online', tellNetwork);
window.addEventListener('offline', tellNetwork);
tellNetwork();
kept.textContent = '';
document.documentElement.dataset['active'] = 'true';
void start();
