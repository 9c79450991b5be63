import { readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { BUNDLE, bundleChild } from './bundle-child.mjs';
import { runNode } from './run.mjs';

/**
 * What is built, each from which sources into which folder. The rooms are those the root tsconfig.json refers to; the
 * CMS and the browser half of the editor have compilers of their own and need the rooms' declarations.
 */
export async function buildUnits(root) {
  const solution = JSON.parse(await readFile(path.join(root, 'tsconfig.json'), 'utf8'));
  const rooms = solution.references.map((reference) => reference.path);
  const shared = ['tsconfig.base.json', 'domain/src', 'domain/tsconfig.json'];
  const bin = (name) => path.join(root, 'node_modules', name);
  return [
    {
      // The others read the declarations these make.
      first: true,
      title: 'các dịch vụ',
      inputs: [
        'tsconfig.base.json',
        'tsconfig.json',
        'scripts/lib/bundle-child.mjs',
        ...rooms.flatMap((room) => [`${room}/src`, `${room}/tsconfig.json`]),
      ],
      outputs: [...rooms.map((room) => `${room}/dist`), BUNDLE],
      stamp: 'scripts/dist/.toasoan-build',
      build: async (force) => {
        const args = [bin('typescript/bin/tsc'), '-b', ...(force ? ['--force'] : [])];
        const compiled = await runNode(args, { cwd: root });
        if (compiled.code !== 0) return compiled;
        await rm(path.join(root, BUNDLE), { recursive: true, force: true });
        await bundleChild(root);
        return compiled;
      },
    },
    {
      title: 'hệ quản trị nội dung',
      // Strapi keeps notes of its own beside them.
      inputs: [
        ...[...shared, 'platform/src'],
        ...['src', 'config', 'database', 'types', 'package.json', 'tsconfig.json'].map(
          (part) => `cms/${part}`,
        ),
      ],
      outputs: ['cms/dist'],
      stamp: 'cms/dist/.toasoan-build',
      build: async () => {
        await clearCms(path.join(root, 'cms/dist'));
        return runNode([bin('typescript/bin/tsc'), '-p', 'cms'], { cwd: root });
      },
    },
    {
      title: 'giao diện biên tập',
      inputs: [...shared, 'editor-app/web'],
      outputs: ['editor-app/web/dist'],
      stamp: 'editor-app/web/dist/.toasoan-build',
      build: () => {
        const env = { ...process.env, NODE_ENV: 'production' };
        const args = [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'];
        return runNode(args, { cwd: path.join(root, 'editor-app/web'), env });
      },
    },
  ];
}

/** Strapi loads whatever lies in dist: what no longer has a source must go. The built panel (dist/build) stays. */
async function clearCms(dist) {
  for (const name of await readdir(dist).catch(() => [])) {
    if (name !== 'build') await rm(path.join(dist, name), { recursive: true });
  }
}
