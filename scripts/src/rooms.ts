import type { Addresses, Environment, ProcessName } from './environment.ts';

/** A process of the newsroom: its program, and how it shows that it serves. */
export interface Room {
  readonly name: Exclude<ProcessName, 'seeds'>;
  readonly program: string;
  /** What it is, for the person at the terminal. */
  readonly title: string;
  /** Where it answers, and with which status, once ready; null for one that listens to nothing. */
  readonly health: { readonly url: string; readonly status: number } | null;
}

/** In the order of starting: those of one step start together, after all of the step before are ready. */
export function stepsOf(address: Addresses): readonly (readonly Room[])[] {
  return [
    [
      {
        name: 'cms',
        program: 'cms/dist/src/main.js',
        title: 'hệ quản trị nội dung',
        health: { url: `${address.cms}/_health`, status: 204 },
      },
    ],
    [
      {
        name: 'portal',
        program: 'portal/dist/main.js',
        title: 'trang tin',
        health: { url: `${address.portal}/healthz`, status: 200 },
      },
      {
        name: 'editor',
        program: 'editor-app/server/dist/main.js',
        title: 'trang biên tập',
        health: { url: `${address.editor}/healthz`, status: 200 },
      },
      { name: 'workers', program: 'workers/dist/main.js', title: 'xử lý ảnh và đăng bài', health: null },
    ],
  ];
}

export type Environments = Readonly<Record<ProcessName, Environment>>;
