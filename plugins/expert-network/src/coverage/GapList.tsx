import { useLanguage, useTexts } from '@tukiverkko/ui';
import {
  nameOfCode,
  type CoverageResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { CoverageRequest } from '../api/ExpertNetworkApi';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './GapList.module.css';
import { gapsOf } from './gaps';
import { GapWhy } from './GapWhy';

/** The gaps one by one; each can say how help was looked for. */
export function GapList(props: {
  readonly coverage: CoverageResponse;
  readonly request: CoverageRequest;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const gaps = gapsOf(props.coverage);
  if (gaps.length === 0) return null;

  return (
    <details>
      <summary className={styles.summary}>{t('coverage.gaps.title')}</summary>
      <ul className={styles.list}>
        {gaps.map(({ phenomenon, county }) => (
          <li key={`${phenomenon} ${county.slug}`}>
            <GapWhy
              phenomenon={phenomenon}
              phenomenonName={nameOfCode('phenomena', phenomenon)[language]}
              region={county.slug}
              regionName={county.name[language]}
              request={props.request}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
