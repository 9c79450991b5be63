/** Id of an asset's line among the media of the story. */
export const mediaLineId = (assetId: string): string => `tep-${assetId}`;

/** Brings an asset's line into view and the focus to it. */
export function goToMedia(assetId: string): void {
  const line = document.getElementById(mediaLineId(assetId));
  line?.scrollIntoView({ block: 'center' });
  line?.focus({ preventScroll: true });
}
