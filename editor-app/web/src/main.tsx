import './mantine-styles.ts';
import './global.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { cssVariables, theme } from './theme.ts';

// A page opened before a new release asks for scripts that are gone: load the new page, once.
window.addEventListener('vite:preloadError', () => {
  if (sessionStorage.getItem('toasoan.reloaded') === location.pathname) return;
  sessionStorage.setItem('toasoan.reloaded', location.pathname);
  location.reload();
});

// For pages opened without a network; a browser without workers, or an address without https, does without.
window.addEventListener('load', () => {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  void serviceWorker?.register('/sw.js').catch(() => undefined);
});

const root = document.getElementById('root');
if (!root) throw new Error('Expected an element #root but found none');

createRoot(root).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
    <App />
  </MantineProvider>,
);
