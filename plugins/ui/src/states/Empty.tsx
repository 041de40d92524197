import { RiInbox2Line } from '@remixicon/react';
import { cloneElement, type ReactElement, type ReactNode } from 'react';
import './states.css';

/** Props of {@link Empty}. */
export interface EmptyProps {
  readonly icon?: ReactElement;
  /** One sentence. */
  readonly children: ReactNode;
  /** One way on. */
  readonly action?: ReactNode;
}

/** Nothing here yet, or nothing that matches: one sentence and one way on, never a dead end. */
export function Empty({
  icon = <RiInbox2Line />,
  children,
  action,
}: EmptyProps) {
  return (
    <div className="tuki-empty">
      {cloneElement(icon, { 'aria-hidden': true })}
      <p>{children}</p>
      {action}
    </div>
  );
}
