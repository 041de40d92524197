import { RiDraggable } from '@remixicon/react';
import type { HTMLAttributes } from 'react';
import { useComposing } from '../Composing';
import styles from './Canvas.module.css';

/** Where a pointer takes a card up. Keys have commands of their own for it. */
export function Grip(props: HTMLAttributes<HTMLElement>) {
  const { mayChange } = useComposing();
  return mayChange ? (
    <span {...props} className={styles.grip} aria-hidden>
      <RiDraggable size={16} />
    </span>
  ) : null;
}
