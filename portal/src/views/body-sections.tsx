/** Renderers of sections, which stand at the top of a body. */
export const sectionRenderers = {
  /** An edition holds none; this makes sure that none is ever shown. */
  deskNote: () => null,
};
