import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** Brings the reader to the place the address names, once the page is there: what a notice's link leads to. */
export function usePlace(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const place = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!place) return;
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  }, [hash]);
}
