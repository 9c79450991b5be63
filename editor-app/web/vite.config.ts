import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { lightForm } from './build/light-form.ts';
import { pageWords } from './build/page-words.ts';

export default defineConfig({
  plugins: [react(), pageWords(), lightForm()],
  // The rules are bundled from their sources, so that the web needs no build of `domain`.
  resolve: { conditions: ['toasoan-source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['toasoan-source', 'node', 'import', 'default'] } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: '.vite/desk.json',
    // Chrome 109 is the last browser for the Windows 7 computers some units still have.
    target: ['chrome100', 'edge100', 'firefox100', 'safari15'],
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4100' } },
});
