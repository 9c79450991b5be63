import { useEffect, useState, type PointerEvent } from 'react';

/** Movement in pixels from which a press on the handle is a drag. */
const BEGINS_AT = 6;

interface Drag<Thing> {
  readonly thing: Thing;
  readonly from: { readonly x: number; readonly y: number };
  readonly by: { readonly x: number; readonly y: number };
  /** The day under the pointer. */
  readonly over: string | null;
}

export interface Dragging<Thing> {
  readonly drag: Drag<Thing> | null;
  /** For the handle of a thing: works with mouse, pen and finger alike. */
  handle(thing: Thing): {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(event: PointerEvent): void;
    onPointerCancel(event: PointerEvent): void;
  };
}

const dayAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? null;

/** Drags things onto days (elements with `data-day`). Escape, or letting go elsewhere, leaves all as it was. */
export function useDrag<Thing>(onDrop: (thing: Thing, day: string) => void): Dragging<Thing> {
  const [drag, setDrag] = useState<Drag<Thing> | null>(null);
  const end = (): void => setDrag(null);
  const active = drag !== null;
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') end();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [active]);
  return {
    drag,
    handle: (thing) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ thing, from: { x: event.clientX, y: event.clientY }, by: { x: 0, y: 0 }, over: null });
      },
      onPointerMove({ clientX: x, clientY: y }) {
        if (!drag) return;
        const by = { x: x - drag.from.x, y: y - drag.from.y };
        const begun = drag.over !== null || Math.hypot(by.x, by.y) >= BEGINS_AT;
        if (begun) setDrag({ ...drag, by, over: dayAt(x, y) });
      },
      onPointerUp({ clientX: x, clientY: y }) {
        if (!drag) return;
        const day = drag.over === null ? null : dayAt(x, y);
        end();
        if (day !== null) onDrop(drag.thing, day);
      },
      onPointerCancel: end,
    }),
  };
}
