import { Link } from '@backstage/ui';
import {
  textIn,
  type TitledLink,
} from '@tukiverkko/plugin-expert-network-common';
import { Panel, useLanguage } from '@tukiverkko/ui';
import styles from './LinkList.module.css';

/** A part of a page that leads to what lies elsewhere; absent where there is nothing. */
export function LinkList(props: {
  readonly title: string;
  readonly links: readonly TitledLink[];
}) {
  const language = useLanguage();
  if (props.links.length === 0) return null;
  return (
    <Panel title={props.title}>
      <ul className={styles.links}>
        {props.links.map(({ title, link }) => {
          const found = textIn(title, language);
          return (
            <li key={link}>
              <Link href={link} lang={found?.language}>
                {found?.text ?? link}
              </Link>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
