import {
  nameOfCode,
  type TeamEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { Facts, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { Codes } from '../Codes';
import type { Related } from '../related';
import { useCommonFacts } from '../useCommonFacts';

/** The facts of a team; of an organisation, also the sector and level its people work in. */
export function TeamFacts(props: {
  readonly team: TeamEntity;
  readonly related: Related;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const common = useCommonFacts();
  const { names, languages, sector, level } = props.team.spec;
  const modes = [
    ...new Set(props.related.services.flatMap(({ spec }) => spec.modes)),
  ];
  return (
    <Panel title={t('entity.facts')}>
      <Facts
        items={[
          ...common.samiNames(names),
          ...common.regions(props.related),
          common.languages(languages),
          ...(modes.length > 0
            ? [
                {
                  term: t('entity.modes'),
                  value: <Codes vocabulary="modes" codes={modes} />,
                },
              ]
            : []),
          ...(sector
            ? [{ term: t('team.sector'), value: t(`team.sector.${sector}`) }]
            : []),
          ...(level
            ? [
                {
                  term: t('entity.level'),
                  value: nameOfCode('levels', level)[language],
                },
              ]
            : []),
          common.validity(props.team.spec),
          ...common.confirmed(props.team.spec),
        ]}
      />
    </Panel>
  );
}
