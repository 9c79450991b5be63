/**
 * Tab moves between table cells and indents lists, so the keyboard needs a way out of the text (WCAG 2.1.2):
 * after Escape the next Tab goes to the next control. A handler for ProseMirror's `keydown`.
 */
export function leaveOnTab(): (view: unknown, event: Pick<KeyboardEvent, 'key'>) => boolean {
  let leaving = false;
  return (_view, { key }) => {
    const leave = leaving && key === 'Tab';
    leaving = key === 'Escape' || (leaving && key === 'Shift');
    // True keeps ProseMirror off the event; the browser moves the focus.
    return leave;
  };
}
