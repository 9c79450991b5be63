/**
 * How numbers are said where the listeners live: 105 is "một trăm linh năm" in the north and "một trăm lẻ năm" in the
 * south, 1.000 "một nghìn" and "một ngàn".
 */
export interface Voice {
  /** Between the hundreds and a single figure. */
  readonly zero: string;
  readonly thousand: string;
}

export const VOICES = {
  north: { zero: 'linh', thousand: 'nghìn' },
  south: { zero: 'lẻ', thousand: 'ngàn' },
} as const satisfies Readonly<Record<string, Voice>>;

export type VoiceName = keyof typeof VOICES;
export const voiceNames = Object.keys(VOICES) as [VoiceName, ...VoiceName[]];
