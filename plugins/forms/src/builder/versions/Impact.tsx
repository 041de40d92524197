import { useApi } from '@backstage/frontend-plugin-api';
import { testChanges } from '@tukiverkko/plugin-forms-common/building';
import { useMemo } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { formsApiRef } from '../../api/formsApiRef';
import { useLoad } from '../../load/useLoad';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { asPublished } from './compared';
import styles from './versions.module.css';

/** Whom publishing concerns: drafts that are open, and which tests of the version in use come out otherwise. */
export function Impact() {
  const { t } = useTexts(builderTranslationRef);
  const { definition, formKey, published, sources } = useBuilder();
  const { reviewing } = useApi(formsApiRef);
  const load = useLoad(`impact ${formKey}`, () => reviewing.impact(formKey));
  const tests = useMemo(
    () =>
      published
        ? testChanges(published.definition, asPublished(definition, sources))
        : [],
    [definition, published, sources],
  );
  const otherwise = tests.filter(one => one.differences.length > 0);
  return (
    <>
      <h3>{t('publish.impact')}</h3>
      <ul>
        {load.value && (
          <li>
            {load.value.openDrafts === null
              ? t('publish.draftsFew')
              : t('publish.drafts', { count: load.value.openDrafts })}
          </li>
        )}
        {load.state === 'failed' && <li>{t('publish.impactUnknown')}</li>}
        <li>
          {otherwise.length === 0
            ? t('publish.testsSame', { count: tests.length })
            : t('publish.testsOtherwise', { count: otherwise.length })}
          {otherwise.length > 0 && (
            <ul>
              {otherwise.map(({ name, isKept }) => (
                <li key={name}>
                  {name}
                  {!isKept && (
                    <span className={styles.muted}>
                      {' '}
                      {t('publish.testGone')}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </li>
      </ul>
    </>
  );
}
