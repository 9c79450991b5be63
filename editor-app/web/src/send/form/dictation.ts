import * as language from '#words/language';
import * as texts from '#words/send/dictation';
import { byId, button, el, show } from './dom.ts';
import type { Desk } from './desk.ts';

/** As much of the Web Speech API as is used; browsers know it under two names, TypeScript under none. */
interface Recognition {
  lang: string;
  continuous: boolean;
  onresult: ((event: { resultIndex: number; results: ArrayLike<Result> }) => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  start(): void;
  stop(): void;
}
interface Result extends ArrayLike<{ readonly transcript: string }> {
  readonly isFinal: boolean;
}
type SpeechWindow = Window &
  Partial<Record<'SpeechRecognition' | 'webkitSpeechRecognition', new () => Recognition>>;

const AGREED = 'toasoan.dictation';
const WHERE = texts.privacy;
const PROBLEMS: Readonly<Record<string, string>> = {
  'not-allowed': texts.notAllowed,
  network: texts.needsNetwork,
  'no-speech': texts.heardNothing,
};

/** What was said, put after what is written. */
export const joinSpoken = (text: string, spoken: string): string => {
  const words = spoken.trim();
  if (words === '') return text;
  const gap = text === '' || /\s$/.test(text) ? '' : ' ';
  return `${text}${gap}${words}`;
};

/** Dictation where the browser has it; off until the person has read where speech goes and agreed. */
export function bindDictation(desk: Desk): void {
  const place = byId('dictation', HTMLElement);
  const here = window as SpeechWindow;
  const Recogniser = here.SpeechRecognition ?? here.webkitSpeechRecognition;
  if (!Recogniser) return;
  const told = el('p', { className: 'hint', role: 'status' });
  let listening: Recognition | null = null;

  function listen(): void {
    if (!Recogniser) return;
    const recognition = new Recogniser();
    recognition.lang = language.speech;
    recognition.continuous = true;
    recognition.onresult = ({ resultIndex, results }) => {
      const fresh = Array.from(results).slice(resultIndex);
      const spoken = fresh
        .flatMap((result) => (result.isFinal ? [result[0]?.transcript ?? ''] : []))
        .join(' ');
      const text = joinSpoken(desk.piece().words.text, spoken);
      desk.edit({ type: 'typed', words: { text }, at: new Date().toISOString() });
    };
    recognition.onerror = ({ error }) => {
      told.textContent = PROBLEMS[error] ?? texts.failed;
    };
    recognition.onend = () => {
      listening = null;
      renderAgreed();
    };
    listening = recognition;
    told.textContent = texts.listening;
    recognition.start();
    renderAgreed();
  }

  function renderAgreed(): void {
    const toggle = listening ? button(texts.stop, () => listening?.stop()) : button(texts.start, listen);
    if (!listening && told.textContent === texts.listening) told.textContent = '';
    show(place, toggle, told);
  }

  function ask(): void {
    const agree = (): void => {
      localStorage.setItem(AGREED, 'agreed');
      renderAgreed();
    };
    show(
      place,
      el('p', { className: 'hint' }, WHERE),
      el('div', { className: 'row' }, button(texts.agree, agree), button(texts.decline, renderOff)),
    );
  }
  function renderOff(): void {
    show(place, button(texts.startAsking, ask));
  }

  if (localStorage.getItem(AGREED) === 'agreed') renderAgreed();
  else renderOff();
}
