import { Link } from '@backstage/ui';
import styles from './PageTabs.module.css';

/** One page of several that belong together. */
export interface PageTab {
  readonly href: string;
  readonly label: string;
  readonly isHere: boolean;
}

/** Pages that belong together, each with its own address. */
export function PageTabs(props: {
  readonly label: string;
  readonly tabs: readonly PageTab[];
}) {
  return (
    <nav aria-label={props.label}>
      <ul className={styles.tabs}>
        {props.tabs.map(({ href, label, isHere }) => (
          <li key={href}>
            <Link
              href={href}
              className={styles.tab}
              aria-current={isHere ? 'page' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
