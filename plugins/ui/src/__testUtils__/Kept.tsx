import { type ReactNode, useState } from 'react';

/** Keeps the value of a controlled part, as a page does. */
export function Kept<Value>({
  first,
  children,
}: {
  readonly first: Value;
  readonly children: (value: Value, keep: (value: Value) => void) => ReactNode;
}) {
  const [value, setValue] = useState(first);
  return <>{children(value, setValue)}</>;
}
