import { RiMapPinLine } from '@remixicon/react';
import {
  Empty,
  Loading,
  LoadFailed,
  Notice,
  Page,
  useTexts,
} from '@tukiverkko/ui';
import { vocabularies } from '@tukiverkko/plugin-expert-network-common';
import { useSearchParams } from 'react-router-dom';
import { DirectoryAge } from '../find/DirectoryAge';
import { FindTabs } from '../find/FindTabs';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { RegionList } from './RegionList';
import { RegionMap } from './RegionMap';
import { ShownOnMap } from './ShownOnMap';
import { readRegionsView, writeRegionsView } from './RegionsView';
import { useRegions } from './useRegions';

const phenomena = vocabularies.phenomena.map(({ code }) => code);

/** The country as a map, and every region under its collaborative area. */
export function RegionsPage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const [query, setQuery] = useSearchParams();
  const { view, isIgnored } = readRegionsView(query, phenomena);
  const { value: known, ...load } = useRegions();
  const regions = known?.regions;

  return (
    <Page title={t('regions.title')} section={t('find.title')}>
      <FindTabs />
      <p>{t('regions.intro')}</p>
      {isIgnored && <Notice tone="info">{t('regions.ignored')}</Notice>}
      {load.state === 'failed' && <LoadFailed onRetry={load.retry} />}
      {!regions && load.state === 'loading' && <Loading />}
      {regions?.length === 0 && (
        <Empty icon={<RiMapPinLine />}>{t('regions.none')}</Empty>
      )}
      {known && regions && regions.length > 0 && (
        <>
          <h2 className="tuki-visually-hidden">{t('regions.map')}</h2>
          <ShownOnMap
            view={view}
            onChange={next =>
              setQuery(writeRegionsView(next), { replace: true })
            }
          />
          <RegionMap regions={regions} view={view} />
          <DirectoryAge at={known.directoryAt} />
          <RegionList regions={regions} />
        </>
      )}
    </Page>
  );
}
