/** The colours of a picture's hour and season. */
export interface Palette {
  readonly skyTop: string;
  readonly skyBottom: string;
  readonly far: string;
  readonly middle: string;
  readonly near: string;
  readonly ground: string;
  readonly wall: string;
  readonly roof: string;
  readonly accent: string;
  readonly light: string;
}

export const palettes = {
  morning: {
    skyTop: '#8fd3e8',
    skyBottom: '#fdf0d5',
    far: '#9cc9b9',
    middle: '#6fb08b',
    near: '#4b9a6a',
    ground: '#f0d9a8',
    wall: '#fbe7b2',
    roof: '#c8553d',
    accent: '#f28f3b',
    light: '#fff7dd',
  },
  noon: {
    skyTop: '#5db7e4',
    skyBottom: '#d9f1f7',
    far: '#8dbfd0',
    middle: '#63a97c',
    near: '#3f8f5d',
    ground: '#e9d3a0',
    wall: '#fdf3d8',
    roof: '#b5473c',
    accent: '#ffc145',
    light: '#ffffff',
  },
  dusk: {
    skyTop: '#5f4b8b',
    skyBottom: '#f9a875',
    far: '#8b6b9c',
    middle: '#6c5d86',
    near: '#46506f',
    ground: '#c99b72',
    wall: '#f7c59f',
    roof: '#7a3b4e',
    accent: '#ffb35c',
    light: '#ffe5b4',
  },
  rain: {
    skyTop: '#7c93a6',
    skyBottom: '#cfdbe2',
    far: '#8ba0a8',
    middle: '#6f8f84',
    near: '#567b6a',
    ground: '#a9b4b0',
    wall: '#e6dcc3',
    roof: '#8a5148',
    accent: '#f4b942',
    light: '#eef4f7',
  },
  night: {
    skyTop: '#131c3f',
    skyBottom: '#3b4a8c',
    far: '#2a3566',
    middle: '#232d59',
    near: '#1b234a',
    ground: '#39406f',
    wall: '#6a5f8f',
    roof: '#8a4a5a',
    accent: '#ffd166',
    light: '#fff1b8',
  },
  harvest: {
    skyTop: '#f6c667',
    skyBottom: '#fff3d1',
    far: '#c9b06b',
    middle: '#d8a93c',
    near: '#b98a2c',
    ground: '#e8cf8d',
    wall: '#fff1cf',
    roof: '#9c4a2f',
    accent: '#e4572e',
    light: '#fffbe8',
  },
  spring: {
    skyTop: '#a9d9f0',
    skyBottom: '#fdeff2',
    far: '#a7cfc0',
    middle: '#86bf8f',
    near: '#5fa777',
    ground: '#f3e0bd',
    wall: '#fff0e0',
    roof: '#d1605e',
    accent: '#f78fa7',
    light: '#ffffff',
  },
  mist: {
    skyTop: '#b8cfd8',
    skyBottom: '#f4f4ec',
    far: '#b3c7c9',
    middle: '#8db0a6',
    near: '#5f9180',
    ground: '#d9d0b4',
    wall: '#f2e6cc',
    roof: '#a4574a',
    accent: '#e98a5b',
    light: '#fbfbf5',
  },
} as const satisfies Record<string, Palette>;
export type PaletteName = keyof typeof palettes;
