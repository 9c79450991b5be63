/** What becomes of a mail. `sent`: a server (or the folder) has taken it; `failed`: nobody tries again by himself. */
export const mailStates = ['queued', 'sending', 'sent', 'failed'] as const;
export type MailState = (typeof mailStates)[number];

/**
 * The Message-ID of a mail (RFC 5322, 3.6.4), made from its id: a mail that goes out twice because the answer to the
 * first time was lost is the same message to every server and program that looks.
 */
export function messageIdOf(mailId: string, from: string): string {
  const domain = /@([A-Za-z0-9.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return `<${mailId}@${domain.toLowerCase()}>`;
}

/** How a mail server answered, or that it did not. */
export interface MailFault {
  /** The SMTP command that was refused, such as `RCPT TO`. */
  readonly command?: string | undefined;
  /** The reply code, absent when the line broke. */
  readonly code?: number | undefined;
}

/**
 * Whether trying again cannot help: the server refuses for good (5xx, RFC 5321, 4.2.1) this recipient or this message.
 * Refusals of ourselves (greeting, sign-in, sender) are the settings' fault, which somebody may put right: they wait.
 */
export const isRefusedForGood = ({ command = '', code = 0 }: MailFault): boolean =>
  code >= 500 && code < 600 && /^(RCPT TO|DATA)\b/i.test(command);
