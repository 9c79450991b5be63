import { formatDateTime } from '@toasoan/domain';
import * as words from '#words/write/saving';
import { isDirty, type SaveState } from './save-state.ts';

/** "14:05" in Vietnamese time. */
const clock = (instant: string): string => formatDateTime(instant).slice(0, 5);

const NOT_KEPT = words.computerFull;

/** Why the words are not on the server, and where they are; null when nothing stands in the way. */
export function trouble(state: SaveState): string | null {
  const reason = reasonOf(state);
  if (!state.hasRoom && isDirty(state)) return reason ? `${reason.short} ${NOT_KEPT}` : NOT_KEPT;
  return reason && reason.long;
}

function reasonOf({ phase }: SaveState): { readonly short: string; readonly long: string } | null {
  switch (phase.name) {
    case 'waiting':
      if (phase.error === null) return { short: words.offline, long: words.offlineKept };
      return phase.error.id === 'server.no_space'
        ? {
            short: words.serverFull,
            long: words.serverFullKept,
          }
        : { short: words.notReceived, long: words.notReceivedKept };
    case 'signed_out':
      return {
        short: words.sessionEnded,
        long: words.sessionEndedKept,
      };
    case 'conflict':
      return { short: words.notSaved, long: words.conflict };
    case 'refused':
      return { short: words.notSaved, long: words.refused(phase.error.message) };
    case 'resting':
    case 'saving':
      return null;
  }
}

/** How saving stands when all is well. */
export function calm(state: SaveState): string {
  if (state.phase.name === 'saving') return words.saving;
  if (isDirty(state)) return words.unsaved;
  return state.savedAt ? words.savedAt(clock(state.savedAt)) : words.savesItself;
}

/** Whose changes were put together with mine last; null when nobody's. `meId` may have written on another machine. */
export function mergedWords({ merged }: SaveState, meId: string): string | null {
  if (!merged) return null;
  const whose =
    merged.by?.id === meId ? words.yoursElsewhere : words.changesOf(merged.by?.name ?? words.someoneElse);
  return words.merged(whose, clock(merged.at));
}
