import path from 'node:path';
import { z } from 'zod';

/** What a process reads its environment from: `process.env`, or a plain object in tests. */
export type EnvSource = Readonly<Record<string, string | undefined>>;

export interface EnvProblem {
  readonly variable: string;
  readonly problem: string;
}

/** Lists every bad variable at once. Never repeats a value: it may be a secret. */
export class EnvError extends Error {
  readonly problems: readonly EnvProblem[];

  constructor(problems: readonly EnvProblem[]) {
    const lines = problems.map(({ variable, problem }) => `  - ${variable}: ${problem}`);
    super(
      `Chưa khởi động được vì biến môi trường chưa đúng:\n${lines.join('\n')}\n` +
        'Chưa có gì bị thay đổi. Hãy sửa các biến trên rồi khởi động lại.',
    );
    this.name = 'EnvError';
    this.problems = problems;
  }
}

/**
 * Reads the environment once, at start. An empty value counts as absent, as `${VAR:-}` in a compose file means it.
 * @throws {EnvError} naming every variable that is missing or wrong
 */
export function parseEnv<S extends z.ZodObject>(schema: S, source: EnvSource): z.output<S> {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  throw new EnvError(
    parsed.error.issues.map((issue) => {
      const variable = String(issue.path[0] ?? '?');
      const missing = present[variable] === undefined;
      return { variable, problem: missing ? `chưa được đặt; ${issue.message}` : issue.message };
    }),
  );
}

const portMessage = 'phải là số cổng từ 0 đến 65535';
/** A TCP port; 0 asks the system for a free one. */
export const portField = z
  .string(portMessage)
  .regex(/^\d{1,5}$/, portMessage)
  .transform(Number)
  .pipe(z.number().max(65535, portMessage));

const urlMessage = 'phải là địa chỉ http:// hoặc https://';
/** An HTTP address without its trailing slash, so that paths can be appended. */
export const urlField = z
  .string(urlMessage)
  .pipe(z.url({ protocol: /^https?$/, error: urlMessage }))
  .transform((value) => value.replace(/\/+$/, ''));

const databaseMessage = 'phải có dạng postgres://người_dùng:mật_khẩu@máy:cổng/tên_cơ_sở_dữ_liệu';
export const databaseUrlField = z
  .string(databaseMessage)
  .pipe(z.url({ protocol: /^postgres(ql)?$/, error: databaseMessage }));

/** A shared secret of at least `length` characters. */
export const secretField = (length = 32): z.ZodString => {
  const message = `phải là chuỗi bí mật dài ít nhất ${length} ký tự`;
  return z.string(message).min(length, message);
};

/** The secret of a key pair for push services: 32 bytes, as `openssl rand -hex 32` gives them. */
export const vapidKeyField = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'phải gồm 64 chữ số thập lục phân (openssl rand -hex 32)');

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];
export const levelField = z.enum(logLevels, `phải là một trong: ${logLevels.join(', ')}`).default('info');

export const nodeEnvField = z
  .enum(['production', 'development', 'test'], 'phải là production, development hoặc test')
  .default('production');

/** `true` or `false`; absent means false. */
export const flagField = z
  .enum(['true', 'false'], 'phải là true hoặc false')
  .default('false')
  .transform((value) => value === 'true');

/** A whole number within bounds. */
export const integerField = (min: number, max: number) => {
  const message = `phải là số nguyên từ ${min} đến ${max}`;
  return z
    .string(message)
    .regex(/^-?\d{1,15}$/, message)
    .transform(Number)
    .pipe(z.number().min(min, message).max(max, message));
};

/** A folder, made absolute. */
export const folderField = z
  .string('phải là đường dẫn một thư mục')
  .transform((value) => path.resolve(value));

/** The website's name. */
export const siteNameField = z.string().default('Cổng thông tin Sở Giáo dục và Đào tạo (bản minh họa)');
/** Sender of mails, `Name <address>`. */
export const mailFromField = z
  .string()
  .regex(/^[^\r\n]*@[^\s@<>]+>?$/, 'phải có dạng Tên <địa_chỉ@máy>')
  .default('Tòa soạn <toasoan@localhost>');
