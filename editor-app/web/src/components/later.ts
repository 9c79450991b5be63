import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A part that comes after its screen, which does without it where the network fails: no screen breaks for want of it. */
export const later = <Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => ({ default: await load().catch((): ComponentType<Props> => () => null) }));
