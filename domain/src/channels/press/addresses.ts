import { z } from 'zod';

/** Addresses on the press list at most: each gets a mail of its own, one after another. */
export const PRESS_LIST_SIZE = 200;

const email = z.email().max(254);

/**
 * An address as the list keeps it: trimmed, in small letters, so that one written twice is found. Null for what is no
 * address of mail: a mail server would refuse it, or a header could be smuggled in.
 */
export function pressAddressOf(text: string): string | null {
  const address = text.trim().toLowerCase();
  return email.safeParse(address).success ? address : null;
}

/** The bare address of a sender written as `Name <address>`. */
export const senderAddressOf = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
