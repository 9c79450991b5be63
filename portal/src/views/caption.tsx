import type { ComponentChildren } from 'preact';

interface CaptionProps {
  readonly caption: string;
  readonly credit: string;
  /** What the credit is for: "Ảnh", "Video", "Âm thanh". */
  readonly creditLabel: string;
  /** Which of the pictures it is, where they are counted. */
  readonly count?: string | undefined;
  /** What stands below the words. */
  readonly children?: ComponentChildren;
}

/** The words under a picture, video or sound; nothing when there are none. */
export function Caption({ caption, credit, creditLabel, count, children }: CaptionProps) {
  const words = caption !== '' || credit !== '' || count !== undefined;
  if (!words && !children) return null;
  return (
    <figcaption>
      {words && (
        <p>
          {count && <strong class="count">{count}</strong>} {caption}{' '}
          {credit && (
            <span class="credit">
              {creditLabel}: {credit}
            </span>
          )}
        </p>
      )}
      {children && <p class="media-facts">{children}</p>}
    </figcaption>
  );
}
