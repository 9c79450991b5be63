/**
 * Whether a post's text leads to the story at this address: what the newsroom knows its own posts by. The address has
 * to end there, since one may begin like another.
 */
export function leadsTo(text: string, link: string): boolean {
  for (let at = text.indexOf(link); at !== -1; at = text.indexOf(link, at + 1))
    if (!/^[\p{L}\p{N}/_-]/u.test(text.slice(at + link.length))) return true;
  return false;
}

/** The end of a story's address on any website of the newsroom, see `storySlug`. */
const STORY_ADDRESS = /\/tin\/[a-z0-9%-]*-[a-z0-9]{8}(?![a-z0-9-])/i;

/** Whether a text holds the address of a story, whichever. */
export const leadsToAStory = (text: string): boolean => STORY_ADDRESS.test(text);

/** Whether a page shows the text that was sent: line ends, outer spaces and the form of Unicode may differ. */
export const saysTheSame = (shown: string, sent: string): boolean => plain(shown) === plain(sent);

const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
