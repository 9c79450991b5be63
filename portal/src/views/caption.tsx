import type { ComponentChildren } from 'preact';

interface CaptionProps {
  readonly caption: string;
  readonly credit: string;
  /** What the credit is for: "Ảnh", "Video", "Âm thanh". */
  readonly creditLabel: string;
  /** What stands below the words. */
  readonly children?: ComponentChildren;
}

/** The words under a picture, video or sound; nothing when there are none. */
export function Caption({ caption, credit, creditLabel, children }: CaptionProps) {
  const words = caption !== '' || credit !== '';
  if (!words && !children) return null;
  return (
    <figcaption>
      {words && (
        <p>
          {caption}{' '}
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
