import { useApi } from '@backstage/frontend-plugin-api';
import {
  Loading,
  LoadFailed,
  Notice,
  Page,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import type {
  NamedConcept,
  UnderstoodConcept,
} from '@tukiverkko/plugin-expert-network-common';
import { useMemo } from 'react';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { useRegions } from '../regions/useRegions';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { FindNotices } from './FindNotices';
import styles from './FindPage.module.css';
import { FindTabs } from './FindTabs';
import {
  countFilters,
  toFindRequest,
  wholeCountry,
  type FindView,
} from './FindView';
import { Found } from './Found';
import { knownValues } from './knownValues';
import { LayoutChoice } from './LayoutChoice';
import { regionChoices } from './regionChoices';
import { regionTyped } from './regionTyped';
import { SearchBox } from './suggest/SearchBox';
import { Understood } from './Understood';
import { useFindView } from './useFindView';
import { withConcepts } from './withConcepts';

/** Who can help: a question, how it was understood, and whom to ask, nearest first. */
export function FindPage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(expertNetworkApiRef);

  const { value: me } = useLoad('me', () => api.me());
  const { value: directory, ...regionsLoad } = useRegions();
  const regions = directory?.regions;
  const known = useMemo(
    () => ({
      ...knownValues,
      region: regions && [wholeCountry, ...regions.map(({ slug }) => slug)],
    }),
    [regions],
  );
  const { view, ignored, words, isPrivate, filter, go } = useFindView(known);

  // The backend refuses a region it does not know, so a link is checked before it is asked.
  const isChecked =
    !view.region || regions !== undefined || regionsLoad.state === 'failed';
  const request = toFindRequest(view, words);
  const { value: found, ...find } = useLoad(
    isChecked ? JSON.stringify(request) : undefined,
    () => api.find(request),
  );

  const choices = useMemo(
    () =>
      regionChoices(regions ?? [], me?.region ?? null, language, {
        own: name => t('find.region.own', { name }),
        country: t('find.region.country'),
      }),
    [regions, me, language, t],
  );

  // A link to the own county says nothing new.
  const shown =
    view.region === me?.region?.slug ? { ...view, region: undefined } : view;

  const choose = (concept: NamedConcept) =>
    go(withConcepts(view, [concept]), '');
  // What stays of the words is said in codes, so that what goes is gone.
  const without = (removed: UnderstoodConcept, next: FindView) =>
    go(
      withConcepts(
        next,
        found?.understood.filter(concept => concept !== removed) ?? [],
      ),
      found?.rest ?? '',
    );
  // Two regions in one question would contradict each other, so choosing one takes the typed one out.
  const moveTo = (region: string | undefined) => {
    const typed = found && regionTyped(found);
    if (typed) without(typed, { ...view, region });
    else filter({ ...view, region });
  };

  return (
    <Page title={t('find.title')}>
      <FindTabs />
      <SearchBox
        words={words}
        onAsk={asked => go(view, asked)}
        onChoose={choose}
      />
      {isPrivate && (
        <Notice tone="warning" live="status">
          {t('find.search.private')}
        </Notice>
      )}
      {ignored.length > 0 && (
        <Notice tone="info">{t('find.filters.ignored')}</Notice>
      )}
      {find.state === 'failed' && <LoadFailed onRetry={find.retry} />}
      {!found && find.state === 'loading' && <Loading />}
      {found && (
        <>
          <div className={styles.asked}>
            <Understood
              words={words}
              found={found}
              onRemove={concept => without(concept, view)}
              onClear={() => go(view, '')}
              onChoose={choose}
            />
            <LayoutChoice
              layout={view.layout}
              onChange={layout => go({ ...view, layout }, words)}
            />
          </div>
          <FindNotices codes={found.notices} />
          <Found
            found={found}
            view={shown}
            choices={choices}
            regions={regions ?? []}
            isFirstVisit={words === '' && countFilters(shown) === 0}
            isLoading={find.state === 'loading'}
            onFilter={filter}
            onRegion={moveTo}
          />
        </>
      )}
    </Page>
  );
}
