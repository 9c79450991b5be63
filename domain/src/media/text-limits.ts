/** Most characters of the texts about an asset, in the library and where it stands in a story; UTF-16 units. */
export const TEXT_LIMITS = { title: 300, alt: 1_000, caption: 2_000, credit: 300 } as const;
/** A text about an asset. */
export type AssetText = keyof typeof TEXT_LIMITS;
