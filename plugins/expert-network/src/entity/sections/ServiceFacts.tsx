import {
  nameOfCode,
  type ConsultationServiceEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { Facts, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { Codes } from '../Codes';
import type { Related } from '../related';
import { useCommonFacts } from '../useCommonFacts';

/** How a service is given, how fast, where and in which languages. */
export function ServiceFacts({
  service,
  related,
}: {
  readonly service: ConsultationServiceEntity;
  readonly related: Related;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const common = useCommonFacts();
  const { names, modes, level, languages } = service.spec;

  return (
    <Panel title={t('entity.facts')}>
      <Facts
        items={[
          ...common.samiNames(names),
          {
            term: t('entity.modes'),
            value: <Codes vocabulary="modes" codes={modes} />,
          },
          common.languages(languages),
          {
            term: t('entity.level'),
            value: nameOfCode('levels', level)[language],
          },
          ...common.regions(related),
          common.validity(service.spec),
          ...common.confirmed(service.spec),
        ]}
      />
    </Panel>
  );
}
