import type { Icon } from '@tabler/icons-react';
import classes from './toolbar.module.css';

interface Props {
  readonly label: string;
  readonly icon: Icon;
  /** Whether the command holds at the caret; undefined for one that holds nowhere. */
  readonly pressed?: boolean | undefined;
  /** Whether what the button opens is open; undefined for one that opens nothing. */
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  /** Shows the label beside the icon. */
  readonly named?: boolean;
  /** The button Tab stops at, until another was reached by the arrow keys. */
  readonly first?: boolean;
  readonly onPress: () => void;
}

export function ToolbarButton({
  label,
  icon: Glyph,
  pressed,
  expanded,
  disabled = false,
  named = false,
  first = false,
  onPress,
}: Props) {
  return (
    <button
      type="button"
      className={named ? `${classes.button} ${classes.named}` : classes.button}
      data-toolbar
      tabIndex={first ? 0 : -1}
      aria-label={named ? undefined : label}
      title={named ? undefined : label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={disabled || undefined}
      // The caret stays in the text when the mouse or a finger presses a button.
      onMouseDown={(event) => event.preventDefault()}
      onClick={disabled ? undefined : onPress}
    >
      <Glyph size={22} aria-hidden />
      {named ? label : null}
    </button>
  );
}
