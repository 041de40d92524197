import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { Reach } from '@tukiverkko/plugin-expert-network-common';
import { TileMark, useTexts } from '@tukiverkko/ui';
import { Link } from 'react-router-dom';
import type { CoverageRequest } from '../api/ExpertNetworkApi';
import { findRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { searchBehind } from './CoverageView';
import { reachLevels } from './reachLevels';
import styles from './ReachLink.module.css';

/** Where help would come from, as a mark and a word, and the way to the search behind it. */
export function ReachLink(props: {
  readonly reach: Reach;
  readonly phenomenon: string;
  readonly region: string;
  readonly request: CoverageRequest;
  /** In a table the mark stands alone and the word is for those who listen. */
  readonly isMarkOnly?: boolean;
}) {
  const { reach } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const find = useRouteRef(findRouteRef)?.() ?? '/find';
  return (
    <Link
      className={props.isMarkOnly ? styles.mark : styles.line}
      to={`${find}?${searchBehind(
        props.request,
        props.phenomenon,
        props.region,
      )}`}
    >
      <TileMark level={reachLevels[reach]} />
      <span className={props.isMarkOnly ? 'tuki-visually-hidden' : undefined}>
        {t(`reach.${reach}`)}
      </span>
    </Link>
  );
}
