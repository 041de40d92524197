import { useApi } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import type { UpkeepResponse } from '@tukiverkko/plugin-expert-network-common';
import { Empty, Loading, LoadFailed, Page, useTexts } from '@tukiverkko/ui';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { DirectoryAge } from '../find/DirectoryAge';
import { FindTabs } from '../find/FindTabs';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { WaitingSurveys } from '../surveys/WaitingSurveys';
import { Mine } from './Mine';
import { WorkList } from './WorkList';

/** Everything the reader keeps true, to go through once a year; and for a coordinator what needs attention in the area. */
export function MinePage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const api = useApi(expertNetworkApiRef);
  const { value: me } = useLoad('me', () => api.me());
  const { value: upkeep, ...load } = useLoad('upkeep', () => api.upkeep());

  return (
    <Page
      title={t('upkeep.title')}
      section={t('find.title')}
      lead={t('upkeep.lead')}
    >
      <FindTabs />
      <WaitingSurveys />
      {load.state === 'failed' && (
        <LoadFailed isPart={upkeep !== undefined} onRetry={load.retry} />
      )}
      {!upkeep && load.state === 'loading' && <Loading />}
      {upkeep && (
        <>
          <Contents
            upkeep={upkeep}
            coordinates={me?.coordinates ?? false}
            onLook={load.retry}
          />
          <DirectoryAge at={upkeep.directoryAt} />
        </>
      )}
    </Page>
  );
}

function Contents(props: {
  readonly upkeep: UpkeepResponse;
  readonly coordinates: boolean;
  readonly onLook: () => void;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { mine, area } = props.upkeep;
  const coordinates = props.coordinates || area.length > 0;
  return (
    <>
      {mine.length > 0 && <Mine units={mine} onLook={props.onLook} />}
      {mine.length === 0 && !coordinates && (
        <Empty
          action={<ButtonLink href="/find">{t('upkeep.none.find')}</ButtonLink>}
        >
          {t('upkeep.none')}
        </Empty>
      )}
      {coordinates && <WorkList units={area} />}
    </>
  );
}
