import { SkipOver, useLanguage, useTexts } from '@tukiverkko/ui';
import {
  nameOfCode,
  type CoverageResponse,
  type Reach,
} from '@tukiverkko/plugin-expert-network-common';
import type { CoverageRequest } from '../api/ExpertNetworkApi';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './CoverageTable.module.css';
import { ReachLink } from './ReachLink';

const gapsIn = (cells: readonly Reach[]) =>
  cells.filter(cell => cell === 'none').length;

/** Phenomenon by county. It is wider than most screens, so it scrolls in a region of its own. */
export function CoverageTable(props: {
  readonly coverage: CoverageResponse;
  readonly request: CoverageRequest;
}) {
  const { counties, rows } = props.coverage;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();

  return (
    <SkipOver label={t('coverage.skip')}>
      <div
        role="region"
        aria-label={t('coverage.table')}
        // What scrolls must be reached by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className={styles.scroll}
      >
        <table className={styles.table}>
          <caption>{t('coverage.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {t('find.facet.phenomena')}
              </th>
              {counties.map(({ slug, name }) => (
                <th key={slug} scope="col">
                  <span className={styles.upright}>{name[language]}</span>
                </th>
              ))}
              <th scope="col">
                <span className={styles.upright}>{t('coverage.sum')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ phenomenon, cells }) => (
              <tr key={phenomenon}>
                <th scope="row">
                  {nameOfCode('phenomena', phenomenon)[language]}
                </th>
                {counties.map(({ slug }, index) => (
                  <td key={slug}>
                    <ReachLink
                      isMarkOnly
                      reach={cells[index]}
                      phenomenon={phenomenon}
                      region={slug}
                      request={props.request}
                    />
                  </td>
                ))}
                <td className={styles.sum}>{gapsIn(cells)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('coverage.sum')}</th>
              {counties.map(({ slug }, index) => (
                <td key={slug} className={styles.sum}>
                  {gapsIn(rows.map(row => row.cells[index]))}
                </td>
              ))}
              <td className={styles.sum}>
                {gapsIn(rows.flatMap(row => row.cells))}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </SkipOver>
  );
}
