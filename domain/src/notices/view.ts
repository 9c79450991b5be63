import type { MailState } from '../mail/mail.ts';
import type { NoticeSettings } from './settings.ts';

/** A device that hears of notices. */
export interface PushDevice {
  readonly id: string;
  readonly label: string;
  readonly since: string;
  /** When a notice last reached its push service. */
  readonly lastSent: string | null;
  /** The browser knows itself by this. */
  readonly endpointHash: string;
}

/** GET /newsroom/notice-settings */
export interface NoticeSettingsView {
  readonly settings: NoticeSettings;
  /** Where mails go. */
  readonly email: string;
  readonly devices: readonly PushDevice[];
}

/** GET /api/notice-settings: with what browsers subscribe to push; null: this newsroom offers none. */
export interface EditorNoticeSettings extends NoticeSettingsView {
  readonly pushKey: string | null;
}

/** What became of a notice's mail; null: none was asked for, or it waits for the next digest. */
export interface NoticeMailView {
  readonly state: MailState;
  /** The Vietnamese sentence of what went wrong last. */
  readonly problem: string | null;
}

/** GET /newsroom/mails: mails nobody tries again by himself, and how much waits. For administrators. */
export interface FailedMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly at: string;
  readonly failedAt: string;
  readonly attempts: number;
  readonly problem: string;
  /** The words of the far side, for whoever keeps the mail server. */
  readonly cause: string;
}
export interface MailsView {
  readonly failed: readonly FailedMail[];
  readonly waiting: number;
  readonly sentToday: number;
}
