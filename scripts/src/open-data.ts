import { findCluster, portIsFree } from '@toasoan/platform';
import type { CombinedLog } from './combined-log.ts';
import { wantedPorts, type Settings } from './env.ts';
import { readJson, writeJson } from './json-file.ts';
import type { Paths } from './paths.ts';
import { choosePorts, portsSchema, type Ports } from './ports.ts';
import { Refusal } from './refusal.ts';
import { loadSecrets, type Secrets } from './secrets.ts';

export interface OpenData {
  readonly secrets: Secrets;
  readonly ports: Ports;
}

/** Reads, or makes at the first start, what a start needs to know: secrets and ports. @throws {Refusal} */
export async function openData(paths: Paths, settings: Settings, log: CombinedLog): Promise<OpenData> {
  const secrets = await loadSecrets(paths.secrets);
  const running = await findCluster({ dataDir: paths.postgres, fallbackDir: paths.fallback });
  const choice = await choosePorts({
    wanted: wantedPorts(settings),
    remembered: await readJson(paths.ports, portsSchema),
    held: running ? { postgres: running.port } : {},
    isFree: portIsFree,
  });
  if (!choice) {
    throw new Refusal(
      'Không tìm được cổng mạng nào còn trống gần các cổng mong muốn. Dữ liệu vẫn được giữ nguyên.\n' +
        'Hãy chọn cổng khác bằng TOASOAN_CMS_PORT, TOASOAN_EDITOR_PORT, TOASOAN_PORTAL_PORT, TOASOAN_POSTGRES_PORT.',
    );
  }
  for (const { wanted, got } of choice.moved)
    log.note(`Cổng ${wanted} đang được chương trình khác dùng nên lần này dùng cổng ${got}.`);
  await writeJson(paths.ports, choice.ports);
  return { secrets, ports: choice.ports };
}
