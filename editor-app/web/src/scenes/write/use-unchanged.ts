import { useRef } from 'react';
import { sameJson } from '@toasoan/domain';

/**
 * The same value over renders while a newly made one says the same: what is derived from the text at every key does
 * not make everything that shows it render again.
 */
export function useUnchanged<Value>(value: Value): Value {
  const kept = useRef(value);
  if (!sameJson(kept.current, value)) kept.current = value;
  return kept.current;
}
