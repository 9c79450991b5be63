/** Said by a page to the version of the service worker that waits: the person wants it now. */
export const TAKE_OVER = 'toasoan.take-over';
