import { useEffect, useState } from 'react';

/** A value once it has stood still for so many milliseconds. */
export function useQuiet<T>(value: T, quiet: number): T {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), quiet);
    return () => clearTimeout(timer);
  }, [value, quiet]);
  return still;
}
