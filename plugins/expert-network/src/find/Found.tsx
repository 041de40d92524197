import { Notice, useIsNarrow, useLanguage, useTexts } from '@tukiverkko/ui';
import {
  nameOfCode,
  type FindResponse,
  type RegionSummary,
} from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { ChosenFilters } from './ChosenFilters';
import { CopyLink } from './CopyLink';
import { CountInWords } from './CountInWords';
import { DirectoryAge } from './DirectoryAge';
import { Facets } from './Facets';
import { FacetsDialog } from './FacetsDialog';
import styles from './FindPage.module.css';
import { countFilters, type FindView } from './FindView';
import { languageGaps } from './languageGaps';
import { linkToView } from './linkToView';
import { Popular } from './Popular';
import type { RegionChoices } from './regionChoices';
import { regionTyped } from './regionTyped';
import { ResultMap } from './ResultMap';
import { Results } from './Results';

/** What was found, beside what it can be narrowed by. */
export function Found(props: {
  readonly found: FindResponse;
  /** The view as the facets show it. */
  readonly view: FindView;
  readonly choices: RegionChoices;
  readonly regions: readonly RegionSummary[];
  /** Nothing is asked yet: the page offers places to begin. */
  readonly isFirstVisit: boolean;
  readonly isLoading: boolean;
  readonly onFilter: (view: FindView) => void;
  readonly onRegion: (region: string | undefined) => void;
}) {
  const { found, view, choices, onFilter } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  // Six columns need the room that the filters stand in elsewhere.
  const isNarrow = useIsNarrow(view.layout === 'table' ? 1440 : 1024);

  const facets = (
    <Facets
      view={view}
      region={regionTyped(found)?.code ?? view.region}
      onRegion={props.onRegion}
      facets={found.facets}
      regions={choices}
      onChange={onFilter}
    />
  );
  return (
    <div
      className={
        isNarrow ? styles.columns : `${styles.columns} ${styles.beside}`
      }
    >
      {isNarrow ? (
        <FacetsDialog filters={countFilters(view)} count={found.count}>
          {facets}
        </FacetsDialog>
      ) : (
        <aside aria-labelledby="find-filters" className={styles.filters}>
          <h2 id="find-filters">{t('find.filters')}</h2>
          {facets}
        </aside>
      )}
      <div className={styles.found} aria-busy={props.isLoading}>
        <ChosenFilters view={view} regions={choices} onChange={onFilter} />
        <div className={styles.head}>
          <CountInWords found={found} />
          <CopyLink
            link={linkToView(
              `${window.location.origin}${window.location.pathname}`,
              view,
              found,
            )}
          />
        </div>
        <DirectoryAge at={found.directoryAt} />
        {languageGaps(found, view.languages).map(code => (
          <Notice key={code} tone="info">
            {t('find.languageGap', {
              language: nameOfCode('languages', code)[language],
            })}
          </Notice>
        ))}
        {props.isFirstVisit && <Popular found={found} />}
        {view.layout === 'map' && found.counties && (
          <ResultMap
            counties={found.counties}
            regions={props.regions}
            chosen={found.region?.slug}
            onChoose={props.onRegion}
          />
        )}
        <Results found={found} layout={view.layout} />
      </div>
    </div>
  );
}
