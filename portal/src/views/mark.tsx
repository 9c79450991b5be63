/** The mark of the website: a star over an open book. Drawn with its own colours, so that it also is the favicon. */
export const Mark = () => (
  <svg
    class="mark"
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 48 48"
    width="48"
    height="48"
    aria-hidden="true"
  >
    <rect width="48" height="48" rx="10" fill="#9b1c1f" />
    <path d="M24 5.5l2.3 5 5.5.6-4.1 3.7 1.2 5.4-4.9-2.8-4.9 2.8 1.2-5.4-4.1-3.7 5.5-.6z" fill="#f6c945" />
    <path d="M23 26.5c-3.6-3-8.6-4.2-15-4.2v16c6.4 0 11.4 1.2 15 4.2z" fill="#fff6e5" />
    <path d="M25 26.5c3.6-3 8.6-4.2 15-4.2v16c-6.4 0-11.4 1.2-15 4.2z" fill="#fff6e5" />
    <path
      d="M11.5 27.2c3.2.2 5.9.8 8.3 1.9M11.5 31.7c3.2.2 5.9.8 8.3 1.9M36.5 27.2c-3.2.2-5.9.8-8.3 1.9M36.5 31.7c-3.2.2-5.9.8-8.3 1.9"
      fill="none"
      stroke="#9b1c1f"
      stroke-width="1.4"
      stroke-linecap="round"
    />
  </svg>
);
