/* global document, localStorage, matchMedia */

/**
 * What a reader chose about reading: the size of letters, light or dark. Runs before the page is drawn, so that it
 * comes as chosen; without it the page follows the browser.
 */
(() => {
  const root = document.documentElement;
  const SIZES = 4;
  const size = { key: 'toasoan.size', value: 0 };
  const theme = { key: 'toasoan.theme', value: '' };

  function stored(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // A browser that keeps nothing asks again on every page.
    }
  }

  function keep({ key, value }) {
    try {
      localStorage.setItem(key, String(value));
    } catch {
      // It holds for this page alone.
    }
  }

  function show() {
    root.dataset.size = String(size.value);
    if (theme.value) root.dataset.theme = theme.value;
  }

  const isDark = () =>
    theme.value === '' ? matchMedia('(prefers-color-scheme: dark)').matches : theme.value === 'dark';

  const choices = {
    smaller: () => choose(size, Math.max(0, size.value - 1)),
    larger: () => choose(size, Math.min(SIZES, size.value + 1)),
    theme: () => choose(theme, isDark() ? 'light' : 'dark'),
  };

  function choose(setting, value) {
    setting.value = value;
    keep(setting);
    show();
  }

  const kept = Number(stored(size.key));
  size.value = Number.isInteger(kept) && kept >= 0 && kept <= SIZES ? kept : 0;
  const keptTheme = stored(theme.key);
  theme.value = keptTheme === 'dark' || keptTheme === 'light' ? keptTheme : '';
  root.classList.add('can-choose');
  show();
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-reading]');
    if (button) choices[button.dataset.reading]?.();
  });
})();
