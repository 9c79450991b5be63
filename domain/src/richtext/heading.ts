import { Heading } from '@tiptap/extension-heading';

const LEVELS = [2, 3, 4] as const;

/** Headings inside a story: the first level is the headline's. */
export const NewsroomHeading = Heading.extend({
  addAttributes() {
    return {
      level: {
        default: LEVELS[0],
        rendered: false,
        validate: (value: unknown) => {
          if (!LEVELS.some((level) => level === value)) throw new RangeError('heading.level');
        },
        // The tag alone tells the level, see the parse rules of TipTap's heading; an attribute of that name does not.
        parseHTML: () => null,
      },
    };
  },
}).configure({ levels: [...LEVELS] });
