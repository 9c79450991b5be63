import type { PaletteName } from './palettes.ts';
import { books } from './scenes/books.ts';
import { chart } from './scenes/chart.ts';
import { classroom } from './scenes/classroom.ts';
import { computers } from './scenes/computers.ts';
import { easels } from './scenes/easels.ts';
import { evening } from './scenes/evening.ts';
import { festival } from './scenes/festival.ts';
import { garden } from './scenes/garden.ts';
import { health } from './scenes/health.ts';
import { laboratory } from './scenes/laboratory.ts';
import { library } from './scenes/library.ts';
import { meal } from './scenes/meal.ts';
import { meeting } from './scenes/meeting.ts';
import { museum } from './scenes/museum.ts';
import { preschool } from './scenes/preschool.ts';
import { rain } from './scenes/rain.ts';
import type { Scene } from './scenes/scene.ts';
import { schoolyard } from './scenes/schoolyard.ts';
import { sports } from './scenes/sports.ts';
import { stage } from './scenes/stage.ts';
import { terraces } from './scenes/terraces.ts';

const scenes = {
  books,
  chart,
  classroom,
  computers,
  easels,
  evening,
  festival,
  garden,
  health,
  laboratory,
  library,
  meal,
  meeting,
  museum,
  preschool,
  rain,
  schoolyard,
  sports,
  stage,
  terraces,
} satisfies Record<string, Scene>;
type SceneName = keyof typeof scenes;

const hours: Readonly<Record<SceneName, readonly PaletteName[]>> = {
  books: ['morning', 'dusk'],
  chart: ['noon', 'spring'],
  classroom: ['morning', 'spring', 'mist'],
  computers: ['noon', 'spring'],
  easels: ['spring', 'harvest'],
  evening: ['night', 'dusk'],
  festival: ['night', 'dusk'],
  garden: ['noon', 'spring'],
  health: ['noon', 'mist'],
  laboratory: ['noon', 'spring'],
  library: ['morning', 'noon'],
  meal: ['morning', 'noon'],
  meeting: ['noon', 'harvest'],
  museum: ['harvest', 'dusk'],
  preschool: ['morning', 'spring'],
  rain: ['rain'],
  schoolyard: ['morning', 'noon', 'harvest'],
  sports: ['noon', 'morning'],
  stage: ['spring', 'dusk'],
  terraces: ['harvest', 'morning', 'mist'],
};

/** Widths vary as those of phones and cameras do. */
const widths = [1600, 1600, 1680, 1600, 2000, 1600, 1600, 2400] as const;

/** A picture that can be drawn. */
export interface Picture {
  readonly name: string;
  readonly scene: Scene;
  readonly palette: PaletteName;
  readonly seed: number;
  /** Drawn the other way round, so that two pictures of one scene differ at a glance. */
  readonly mirrored: boolean;
  /** Pixels; the height is five eighths of it. */
  readonly width: number;
}

/** Every picture of the demonstration newsroom, named "<scene>-<number>". */
export const pictures: readonly Picture[] = (Object.keys(scenes) as SceneName[])
  .flatMap((scene) =>
    hours[scene].map((palette, i) => ({
      name: `${scene}-${i + 1}`,
      scene: scenes[scene],
      palette,
      mirrored: i % 2 === 1 && scene !== 'chart',
    })),
  )
  .map((picture, i) => ({ ...picture, seed: 2026 + i * 7919, width: widths[i % widths.length] ?? 1600 }));
