import { findChromium, findFfmpeg, findFfprobe, type FoundFfmpeg, type MissingTool } from '@toasoan/platform';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Report } from './report.ts';

const sourceNames = { system: 'của hệ thống', npm: 'từ npm' } as const;

/** ffmpeg builds older than this lack years of security repairs. */
const oldAfterYears = 3;

export async function runtimeReports(): Promise<Report[]> {
  const windows = process.platform === 'win32';
  const npm = await promisify(execFile)(windows ? 'npm.cmd' : 'npm', ['--version'], { shell: windows }).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
  const node: Report = {
    name: 'Node.js',
    state: 'good',
    found: `${process.versions.node} (${process.platform} ${process.arch})`,
  };
  if (npm) return [node, { name: 'npm', state: 'good', found: npm }];
  return [
    node,
    {
      name: 'npm',
      state: 'note',
      found: 'không thấy trên PATH',
      meaning: 'Tòa soạn đã cài vẫn chạy; lần cập nhật thư viện tới sẽ cần npm.',
    },
  ];
}

export async function ffmpegReports(): Promise<Report[]> {
  const [ffmpeg, ffprobe] = await Promise.all([findFfmpeg(), findFfprobe()]);
  return [toReport('ffmpeg', ffmpeg, new Date()), toReport('ffprobe', ffprobe, new Date())];
}

export function toReport(name: string, tool: FoundFfmpeg | MissingTool, now: Date): Report {
  if (!tool.found)
    return {
      name,
      state: 'missing',
      found: tool.reason,
      meaning: 'Không xử lý được video và âm thanh; ảnh vẫn xử lý được.',
    };
  const age = tool.year === null ? null : now.getFullYear() - tool.year;
  const built = tool.year === null ? '' : `, bản dựng năm ${tool.year}`;
  const found = `${tool.version} ${sourceNames[tool.source]}${built} (${tool.path})`;
  if (age === null || age <= oldAfterYears) return { name, state: 'good', found };
  return {
    name,
    state: 'note',
    found,
    meaning: `Bản này đã ${age} năm tuổi, thiếu nhiều bản vá bảo mật. Nên cài ffmpeg của hệ điều hành.`,
  };
}

/** How the workers keep the programs apart that open files from strangers; they say so themselves, once built. */
export async function isolationReport(root: string): Promise<Report> {
  const name = 'Cách ly tệp';
  const program = path.join(root, 'workers/dist/media/report.js');
  const asked = await promisify(execFile)(process.execPath, [program], { timeout: 60_000 }).then(
    ({ stdout }) => JSON.parse(stdout) as { isolation: string; remarks: string[] },
    () => null,
  );
  if (!asked) {
    const meaning = 'Chạy npm run build rồi xem lại; nếu vẫn vậy, tệp gửi đến sẽ chưa được xử lý.';
    return { name, state: 'note', found: 'chưa hỏi được dịch vụ xử lý tệp', meaning };
  }
  if (asked.isolation === 'namespaces') {
    const found = 'không gian tên riêng: không mạng, không thấy tệp nào khác';
    return { name, state: 'good', found };
  }
  return {
    name,
    state: 'note',
    found: `tiến trình thường có giới hạn (${asked.remarks.join('; ').slice(0, 300)})`,
    meaning: 'Tệp lạ được mở với ít lớp bảo vệ hơn. Nên cho phép user namespaces trên máy chủ Linux.',
  };
}

export async function chromiumReport(): Promise<Report> {
  const browser = await findChromium();
  if (!browser.found) {
    const meaning = 'Chỉ cần khi chạy npm test; tòa soạn không cần trình duyệt này.';
    return { name: 'Chromium', state: 'note', found: browser.reason, meaning };
  }
  return {
    name: 'Chromium',
    state: 'good',
    found: `${browser.version} ${sourceNames[browser.source]} (${browser.path})`,
    meaning: 'Chỉ dùng khi chạy npm test.',
  };
}
