import { useEffect, useState } from 'react';

/** Milliseconds without a key that tell that somebody stopped typing for a moment: short enough to be unnoticed. */
const PAUSE = 150;

/** A value once it has not changed for a while. */
export function useSettled<Value>(value: Value, milliseconds = PAUSE): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
