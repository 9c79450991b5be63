import { CONTENT_LIMITS } from '@toasoan/domain';
import * as words from '#words/send/topics';
import {
  leadsByPlan,
  moveTopic,
  searchTopics,
  toggleTopic,
  topicTitle,
  type TopicOption,
} from '../../scenes/write/topics/topic-list.ts';
import type { Desk } from './desk.ts';
import { button, byId, el, show } from './dom.ts';

/** Shown at once; more is found by a word. */
const SHOWN = 40;

/** Choosing topics by search. The first chosen decides where the story goes. */
export function bindTopics(desk: Desk): { offer: (options: readonly TopicOption[]) => void } {
  const search = byId('topic-search', HTMLInputElement);
  const list = byId('topic-options', HTMLElement);
  let options: readonly TopicOption[] | null = null;
  let offered: readonly TopicOption[] = [];

  const choose = (topicIds: readonly string[]): void =>
    desk.edit({ type: 'typed', words: { topicIds }, at: new Date().toISOString() });

  function option(topic: TopicOption): HTMLLabelElement {
    const ids = desk.piece().words.topicIds;
    const tick = el('input', { type: 'checkbox', checked: ids.includes(topic.id) });
    tick.disabled = ids.length >= CONTENT_LIMITS.topics && !tick.checked;
    tick.onchange = () => choose(toggleTopic(desk.piece().words.topicIds, topic.id));
    const name = topic.number ? `${topic.number}. ${topic.title}` : topic.title;
    const where = [topic.plan, ...topic.leads.map((lead) => words.ledBy(lead))].join(' – ');
    return el('label', {}, tick, el('span', {}, name, el('span', { className: 'hint' }, ` (${where})`)));
  }

  function renderOptions(): void {
    if (!options) return;
    const found = searchTopics(options, search.value).flatMap(({ clusters }) =>
      clusters.flatMap(({ topics }) => topics),
    );
    const more = found.length > SHOWN ? words.moreFound(SHOWN) : '';
    byId('topic-count', HTMLElement).textContent = words.found(found.length, more);
    offered = found.slice(0, SHOWN);
    show(list, ...offered.map(option));
  }

  function renderChosen(): void {
    const ids = desk.piece().words.topicIds;
    const chosen = byId('chosen-topics', HTMLElement);
    chosen.replaceChildren(
      ...ids.map((id, index) =>
        el(
          'li',
          { className: 'card' },
          el('span', {}, index === 0 ? el('strong', {}, words.main) : null, topicTitle(options, id)),
          el(
            'div',
            { className: 'row' },
            index > 0 ? button(words.makeMain, () => choose(toFront(ids, id))) : null,
            button(words.remove, () => choose(toggleTopic(ids, id))),
          ),
        ),
      ),
    );
    chosen.hidden = ids.length === 0;
    byId('route', HTMLElement).textContent = routeOf(ids, options);
  }

  let shown: readonly string[] = [];
  search.oninput = renderOptions;
  desk.subscribe(() => {
    const ids = desk.piece().words.topicIds;
    if (ids === shown) return;
    shown = ids;
    renderChosen();
    for (const [index, tick] of [...list.querySelectorAll('input')].entries()) refresh(tick, index);
  });

  function refresh(tick: HTMLInputElement, index: number): void {
    const topic = offered[index];
    if (!topic) return;
    tick.checked = shown.includes(topic.id);
    tick.disabled = shown.length >= CONTENT_LIMITS.topics && !tick.checked;
  }

  return {
    offer(known) {
      options = known;
      renderOptions();
      renderChosen();
    },
  };
}

function toFront(ids: readonly string[], id: string): readonly string[] {
  let moved = ids;
  while (moved[0] !== id) moved = moveTopic(moved, id, -1);
  return moved;
}

/** Where the story will go, by the plans' word. */
function routeOf(ids: readonly string[], options: readonly TopicOption[] | null): string {
  if (ids.length === 0 || !options) return '';
  const leads = leadsByPlan(ids, options);
  return leads.length > 0 ? words.goesTo(leads.join(', ')) : words.goesToOffice;
}
