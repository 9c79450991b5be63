import { ClusterError, findCluster } from '@toasoan/platform';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import type { Settings } from '../env.ts';
import type { Paths } from '../paths.ts';
import type { Report } from './report.ts';

const name = 'Cơ sở dữ liệu';

export async function databaseReport(paths: Paths, settings: Settings): Promise<Report> {
  if (settings.DATABASE_URL) return externalReport(new URL(settings.DATABASE_URL));
  try {
    const running = await findCluster({ dataDir: paths.postgres, fallbackDir: paths.fallback });
    if (running) {
      const found = `PostgreSQL đi kèm đang chạy ở cổng ${running.port} (tiến trình ${running.pid})`;
      return { name, state: 'good', found, meaning: `Dữ liệu nằm ở ${running.dataDir}.` };
    }
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error;
    const meaning =
      'Lần trước Tòa soạn được chạy bằng người dùng khác; hãy chạy lại bằng người dùng đó (hoặc root).';
    return { name, state: 'missing', found: `không có quyền đọc ${error.detail}`, meaning };
  }
  const made = [paths.postgres, paths.fallback].some((dir) => existsSync(dir));
  return {
    name,
    state: 'good',
    found: made ? 'PostgreSQL đi kèm, đã có dữ liệu, hiện không chạy' : 'PostgreSQL đi kèm, chưa có dữ liệu',
    meaning: made ? 'npm start sẽ khởi động nó.' : 'npm start sẽ tạo nó ở lần chạy đầu.',
  };
}

async function externalReport(url: URL): Promise<Report> {
  const where = `${url.hostname}:${url.port || '5432'}`;
  if (await answers(url.hostname, Number(url.port || 5432)))
    return { name, state: 'good', found: `PostgreSQL riêng ở ${where} (theo DATABASE_URL) có trả lời` };
  const meaning = 'Tòa soạn không chạy được nếu thiếu nó. Hãy kiểm tra máy chủ đó và biến DATABASE_URL.';
  return {
    name,
    state: 'missing',
    found: `PostgreSQL riêng ở ${where} (theo DATABASE_URL) không trả lời`,
    meaning,
  };
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 3000 });
    const settle = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });
}
