import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Link } from '@backstage/ui';
import { noticesFor } from '@tukiverkko/plugin-expert-network-common';
import { RiAlertLine } from '@remixicon/react';
import {
  Empty,
  Field,
  FilterBar,
  Page,
  StatusTag,
  TextInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { FindTabs } from '../find/FindTabs';
import { findRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './PhenomenaPage.module.css';
import { phenomenaInOrder } from './phenomenaInOrder';
import { usePhenomenonPath } from './usePhenomenonPath';

/** Every phenomenon by name. What is typed to filter them never leaves the page. */
export function PhenomenaPage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(expertNetworkApiRef);
  const phenomenonPath = usePhenomenonPath();
  const find = useRouteRef(findRouteRef)?.() ?? '/find';
  const [typed, setTyped] = useState('');

  // Only for the counts: the list stands without them, too.
  const { value: found } = useLoad('phenomena', () => api.find({}));
  const services = found?.facets.phenomena ?? {};
  const listed = phenomenaInOrder(typed, language);

  return (
    <Page title={t('phenomena.title')} section={t('find.title')}>
      <FindTabs />
      <p>{t('phenomena.intro')}</p>
      <FilterBar
        label={t('phenomena.filter.group')}
        count={t('phenomena.count', { count: listed.length })}
      >
        <div className={styles.filter}>
          <Field id="phenomena-filter" label={t('phenomena.filter')}>
            {wiring => (
              <TextInput
                {...wiring}
                type="search"
                value={typed}
                onChange={setTyped}
              />
            )}
          </Field>
        </div>
      </FilterBar>
      {listed.length === 0 && (
        <Empty
          action={
            <ButtonLink href={find}>{t('phenomena.none.action')}</ButtonLink>
          }
        >
          {t('phenomena.none')}
        </Empty>
      )}
      <ul className={styles.list}>
        {listed.map(({ concept: { code }, name, matched }) => (
          <li key={code} className={styles.phenomenon}>
            <Link variant="body-large" href={phenomenonPath(code)}>
              {name}
            </Link>
            <span className={styles.meta}>
              {noticesFor([code]).length > 0 && (
                <StatusTag tone="warning" icon={<RiAlertLine />}>
                  {t('phenomena.authority')}
                </StatusTag>
              )}
              {matched.length > 0 && (
                <span>
                  {t('phenomena.also', { words: matched.join(', ') })}
                </span>
              )}
              {services[code] > 0 && (
                <span>
                  {t('phenomena.services', { count: services[code] })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
