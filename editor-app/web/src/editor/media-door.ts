import { createContext, useContext } from 'react';

/** The ways media come into the text. What is chosen goes to where the selection is. */
export interface MediaDoor {
  readonly fromComputer: () => void;
  /** `together`: pictures chosen there become a gallery. */
  readonly fromLibrary: (together: boolean) => void;
}

const CLOSED: MediaDoor = { fromComputer: () => undefined, fromLibrary: () => undefined };

/** The door of the desk on screen. */
export const MediaDoorContext = createContext<MediaDoor>(CLOSED);
export const useMediaDoor = (): MediaDoor => useContext(MediaDoorContext);
