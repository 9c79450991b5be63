/* global document, location, AbortController, URLSearchParams */

/**
 * Headlines while a reader types in the search of a page (a combobox with a list, WAI-ARIA 1.2). Without it the form
 * asks as it stands.
 */
(() => {
  const form = document.querySelector('form.search');
  const input = form?.querySelector('input');
  if (!input) return;
  const PAUSE = 120; // Milliseconds without a key before a question.
  const LEAST = 2; // Letters.

  const list = document.createElement('ul');
  list.id = 'goi-y';
  list.className = 'offers';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.dataset.offers);
  list.hidden = true;
  form.append(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ])
    input.setAttribute(name, value);

  let asked = new AbortController();
  let timer;
  let chosen = -1;

  function close() {
    clearTimeout(timer);
    asked.abort();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  }

  function choose(index) {
    chosen = index;
    for (const [at, option] of Array.from(list.children).entries())
      option.setAttribute('aria-selected', String(at === index));
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[index].id);
  }

  /** The headline with what was typed marked. Words are words, whatever they look like. */
  function headline({ text, ranges }) {
    const pieces = document.createDocumentFragment();
    let at = 0;
    for (const { from, to } of ranges) {
      const mark = document.createElement('mark');
      mark.textContent = text.slice(from, to);
      pieces.append(text.slice(at, from), mark);
      at = to;
    }
    pieces.append(text.slice(at));
    return pieces;
  }

  function show(items) {
    list.replaceChildren(
      ...items.map((item, index) => {
        const option = document.createElement('li');
        option.id = `goi-y-${index}`;
        option.setAttribute('role', 'option');
        option.dataset.path = item.path;
        option.append(headline(item.headline));
        return option;
      }),
    );
    list.hidden = items.length === 0;
    input.setAttribute('aria-expanded', String(items.length > 0));
    choose(-1);
  }

  async function ask() {
    const { signal } = (asked = new AbortController());
    try {
      const response = await fetch(`${form.dataset.offersAt}?${new URLSearchParams({ q: input.value })}`, {
        signal,
      });
      if (response.ok) show((await response.json()).items);
    } catch {
      // Cut by the next letter, or by the network: the form still asks.
    }
  }

  input.addEventListener('input', () => {
    close();
    if (input.value.trim().length >= LEAST) timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    // Enter belongs to the keyboard of Vietnamese while it puts a word together.
    if (event.isComposing || list.hidden) return;
    const { length } = list.children;
    if (event.key === 'ArrowDown') choose((chosen + 1) % length);
    else if (event.key === 'ArrowUp') choose(chosen <= 0 ? length - 1 : chosen - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen >= 0) location.assign(list.children[chosen].dataset.path);
    else return;
    event.preventDefault();
  });
  // A press keeps the input focused; what is pressed is opened.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const path = event.target.closest('[data-path]')?.dataset.path;
    if (path) location.assign(path);
  });
  input.addEventListener('blur', close);
})();
