import { Link } from '@tiptap/extension-link';
import { isAllowedHref, type PageElement } from './attributes.ts';

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
        parseHTML: (element: PageElement) => element.getAttribute('href') ?? '',
      },
    };
  },
}).configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  HTMLAttributes: {},
  isAllowedUri: isAllowedHref,
});
