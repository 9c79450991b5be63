import {
  isInnerAddress,
  isWebAddress,
  MOST_ADDRESSES,
  type LinkAnswer,
  type StoryWords,
} from '@toasoan/domain';
import { useEffect, useRef, useState } from 'react';
import { useClient } from '../../../api/client-context.ts';

/** Pause after which new addresses are asked for: one that is being typed is several. */
const PAUSE = 3_000;

const NONE: ReadonlyMap<string, LinkAnswer> = new Map();

/** Which of the addresses in a story answer, as far as it is known. Each is asked for once while the desk is open. */
export function useLinkAnswers({ links }: Pick<StoryWords, 'links'>): ReadonlyMap<string, LinkAnswer> {
  const client = useClient();
  const [answers, setAnswers] = useState(NONE);
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const wanted = [...new Set(links.map(({ text }) => text))]
      .filter((address) => isWebAddress(address) && !isInnerAddress(address) && !asked.current.has(address))
      .slice(0, MOST_ADDRESSES);
    if (wanted.length === 0) return;
    const timer = setTimeout(() => {
      for (const address of wanted) asked.current.add(address);
      client.call<LinkAnswer[]>('POST', '/links/check', { addresses: wanted }).then(
        (found) =>
          setAnswers((known) => new Map([...known, ...found.map((one) => [one.address, one] as const)])),
        // Asked again when the story changes; nobody waits for it.
        () => wanted.forEach((address) => asked.current.delete(address)),
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [links, answers, client]);
  return answers;
}
