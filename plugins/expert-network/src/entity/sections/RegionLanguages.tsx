import {
  nameOfCode,
  vocabularies,
  type RegionEntity,
} from '@tukiverkko/plugin-expert-network-common';
import {
  Facts,
  Panel,
  todayInFinland,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { statusOf } from '../../status/statusOf';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import type { Related } from '../related';
import { languageRights } from './languageRight';

/** In which languages one has a right to service in a region, and how many of its services work in each. */
export function RegionLanguages(props: {
  readonly region: RegionEntity;
  readonly related: Related;
}) {
  const { region, related } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const rights = languageRights(region);

  const today = todayInFinland();
  const working = related.services.filter(
    ({ spec }) => statusOf(spec, spec.opening, today).state === 'open',
  );
  const counts = vocabularies.languages
    .map(({ code }) => ({
      code,
      count: working.filter(({ spec }) => spec.languages.includes(code)).length,
    }))
    .filter(
      ({ code, count }) => count > 0 || region.spec.languages.includes(code),
    );

  return (
    <Panel title={t('region.languages')}>
      {rights.map(right => (
        <p key={right}>{t(`region.languages.${right}`)}</p>
      ))}
      {!rights.includes('area') && (
        <p>
          {t(
            rights.includes('sami')
              ? 'region.languages.basis.sami'
              : 'region.languages.basis',
          )}
        </p>
      )}
      {related.services.length > 0 && (
        <>
          <h3>{t('region.languages.services')}</h3>
          <Facts
            items={counts.map(({ code, count }) => ({
              term: nameOfCode('languages', code)[language],
              value: t('region.languages.count', { count }),
            }))}
          />
        </>
      )}
    </Panel>
  );
}
