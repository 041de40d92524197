import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Loading,
  LoadFailed,
  Notice,
  Page,
  useIsNarrow,
  useLanguage,
} from '@tukiverkko/ui';
import {
  nameOfCode,
  type FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { useMemo } from 'react';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { useRegions } from '../regions/useRegions';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { ChosenFilters } from './ChosenFilters';
import { DirectoryAge } from './DirectoryAge';
import { Facets } from './Facets';
import { FacetsDialog } from './FacetsDialog';
import styles from './FindPage.module.css';
import { FindTabs } from './FindTabs';
import { countFilters, toFindRequest, wholeCountry } from './FindView';
import { knownValues } from './knownValues';
import { languageGaps } from './languageGaps';
import { regionChoices } from './regionChoices';
import { Results } from './Results';
import { SearchBox } from './SearchBox';
import { Understood } from './Understood';
import { useFindView } from './useFindView';

/** Who can help: a question, how it was understood, and whom to ask, nearest first. */
export function FindPage() {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(expertNetworkApiRef);
  const isNarrow = useIsNarrow(1024);

  const { value: me } = useLoad('me', () => api.me());
  const { value: regions, ...regionsLoad } = useRegions();
  const known = useMemo(
    () => ({
      ...knownValues,
      region: regions && [wholeCountry, ...regions.map(({ slug }) => slug)],
    }),
    [regions],
  );
  const { view, ignored, words, isPrivate, filter, ask } = useFindView(known);

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

  const countInWords = ({ count, groups }: FindResponse) => {
    const nearest =
      groups.flatMap(({ items }) => items)[0]?.name[language] ?? '';
    return count > 0
      ? t('find.count', { count, nearest })
      : t('find.count.none');
  };

  const facets = found && (
    <Facets
      view={shown}
      facets={found.facets}
      regions={choices}
      onChange={filter}
    />
  );

  return (
    <Page title={t('find.title')}>
      <FindTabs />
      <SearchBox words={words} onAsk={ask} />
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
          <Understood
            words={words}
            understood={found.understood}
            onRemove={() => ask('')}
          />
          <div className={styles.columns}>
            {isNarrow ? (
              <FacetsDialog filters={countFilters(shown)} count={found.count}>
                {facets}
              </FacetsDialog>
            ) : (
              <aside aria-labelledby="find-filters" className={styles.filters}>
                <h2 id="find-filters">{t('find.filters')}</h2>
                {facets}
              </aside>
            )}
            <div className={styles.found} aria-busy={find.state === 'loading'}>
              <ChosenFilters
                view={shown}
                regions={choices}
                onChange={filter}
                count={countInWords(found)}
              />
              <DirectoryAge at={found.directoryAt} />
              {languageGaps(found, view.languages).map(code => (
                <Notice key={code} tone="info">
                  {t('find.languageGap', {
                    language: nameOfCode('languages', code)[language],
                  })}
                </Notice>
              ))}
              <Results found={found} />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}
