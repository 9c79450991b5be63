import { startCluster, waitUntil, type Cluster, type ClusterOptions } from '@toasoan/platform';
import type { Running } from './child.ts';

export const databaseName = 'toasoan';

const watchEvery = 500;

/**
 * The embedded PostgreSQL as something to keep running. It is nobody's child, whether started or adopted, so its end is
 * noticed by looking. The first time `opened` is used, later it is started again on the same port.
 */
export function databaseStarter(opened: Cluster, options: ClusterOptions): () => Promise<Running> {
  let next: Cluster | null = opened;
  return async () => {
    const cluster = next ?? (await startCluster({ ...options, port: opened.port }));
    next = null;
    return watch(cluster);
  };
}

function watch(cluster: Cluster): Running {
  const ended = waitUntil(async () => !(await cluster.alive()), {
    deadline: Number.POSITIVE_INFINITY,
    every: watchEvery,
  }).then(() => ({ code: null, how: 'đã ngừng đột ngột' }));
  return {
    pid: cluster.process.pid,
    ended,
    stop: async () => {
      await cluster.stop();
      await ended;
    },
  };
}
