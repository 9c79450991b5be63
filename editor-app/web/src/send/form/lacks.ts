import * as words from '#words/send/form';
import type { Lack } from '../piece/lacking.ts';
import { byId, el, show } from './dom.ts';

const FIELDS: Readonly<Record<Lack['field'], string>> = {
  unit: 'unit',
  headline: 'headline',
  text: 'text',
  topics: 'topic-search',
  alt: 'alt',
  children: 'file',
  blur: 'to-desk',
};

/** What is still to be done before the piece can be sent, each a way to its field. Nothing hides the list. */
export function showLacks(lacks: readonly Lack[]): void {
  const items = lacks.map((lack) => {
    const link = el('a', { href: '#' }, lack.words);
    link.onclick = (event) => {
      event.preventDefault();
      goTo(lack);
    };
    return el('li', {}, link);
  });
  show(
    byId('lacks', HTMLElement),
    ...(items.length > 0 ? [el('p', { className: 'name' }, words.stillMissing), el('ul', {}, ...items)] : []),
  );
}

function goTo({ field, file }: Lack): void {
  const id = field === 'alt' || field === 'children' ? `${FIELDS[field]}-${file}` : FIELDS[field];
  const place = document.getElementById(id);
  const target = field === 'children' ? place?.querySelector<HTMLElement>('[aria-pressed]') : place;
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}
