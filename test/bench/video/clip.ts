import path from 'node:path';
import { drawPhoto } from '../images/photo.ts';
import { timed } from './timed.ts';

/** What a phone is held over: a scene full of detail, the hand moving, something crossing the picture, sensor noise. */
export interface Clip {
  readonly name: string;
  readonly bitRate: number;
}

const SCENE = { width: 2880, height: 1620 };

/** Makes clips of 1080p30 with sound, as phones encode them: no B-frames, a key frame every second. */
export async function makeClips(
  ffmpeg: string,
  dir: string,
  seconds: number,
  clips: readonly Clip[],
): Promise<string[]> {
  const scene = path.join(dir, 'scene.png');
  await (await drawPhoto(SCENE.width, SCENE.height, 7)).png().toFile(scene);
  const graph = [
    "[0:v]fps=30,crop=1920:1080:x='480+430*sin(t/2.7)+6*sin(t*9)':y='270+220*sin(t/2.1)+5*sin(t*11)'[hand]",
    '[1:v]scale=360:240[child]',
    "[hand][child]overlay=x='mod(t*230,2280)-360':y='620+60*sin(t*5)':shortest=1,noise=alls=7:allf=t,format=yuv420p[v]",
    `[v]split=${clips.length}${clips.map((_, i) => `[v${i}]`).join('')}`,
    `[2:a]asplit=${clips.length}${clips.map((_, i) => `[a${i}]`).join('')}`,
  ];
  const files = clips.map(({ name }) => path.join(dir, `${name}.mp4`));
  await timed(ffmpeg, [
    ...['-v', 'error', '-y', '-loop', '1', '-framerate', '30', '-t', String(seconds), '-i', scene],
    ...['-f', 'lavfi', '-t', String(seconds), '-i', 'testsrc2=s=360x240:r=30'],
    ...['-f', 'lavfi', '-t', String(seconds), '-i', 'anoisesrc=color=pink:seed=4:amplitude=0.2:r=48000'],
    ...['-filter_complex', graph.join(';')],
    ...clips.flatMap(({ bitRate }, i) => [
      ...[
        '-map',
        `[v${i}]`,
        '-map',
        `[a${i}]`,
        '-c:v',
        'libx264',
        '-preset',
        'ultrafast',
        '-profile:v',
        'main',
      ],
      ...['-b:v', String(bitRate), '-maxrate', String(1.2 * bitRate), '-bufsize', String(2 * bitRate)],
      ...['-g', '30', '-bf', '0', '-c:a', 'aac', '-b:a', '128k', files[i] ?? ''],
    ]),
  ]);
  return files;
}
