import { Link } from '@tiptap/extension-link';
import { isAllowedHref } from './attributes.ts';

/** A link stores its address only; target and rel are the page's business. */
export const NewsroomLink = Link.extend({
  inclusive: false,
  addAttributes() {
    return {
      href: {
        default: '',
        validate: (value: unknown) => {
          if (!isAllowedHref(value)) throw new RangeError('link.href');
        },
        parseHTML: (element: { getAttribute(name: string): string | null }) => element.getAttribute('href') ?? '',
      },
    };
  },
}).configure({ openOnClick: false, autolink: true, linkOnPaste: true, HTMLAttributes: {}, isAllowedUri: isAllowedHref });
