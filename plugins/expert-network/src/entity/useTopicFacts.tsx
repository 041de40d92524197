import { useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { Codes } from './Codes';

/** What a service or a network is about and for whom, as its entity says it. */
export interface Topics {
  readonly phenomena?: readonly string[];
  readonly expertise?: readonly string[];
  readonly clientGroups?: readonly string[];
}

/** What it is about and for whom, as facts; what it leaves open it takes from everyone. */
export function useTopicFacts({
  phenomena = [],
  expertise = [],
  clientGroups = [],
}: Topics) {
  const { t } = useTexts(expertNetworkTranslationRef);
  return [
    {
      term: t('entity.phenomena'),
      value:
        phenomena.length > 0 ? (
          <Codes vocabulary="phenomena" codes={phenomena} />
        ) : (
          t('entity.phenomena.all')
        ),
    },
    {
      term: t('entity.clientGroups'),
      value:
        clientGroups.length > 0 ? (
          <Codes vocabulary="clientGroups" codes={clientGroups} />
        ) : (
          t('entity.clientGroups.all')
        ),
    },
    ...(expertise.length > 0
      ? [
          {
            term: t('entity.expertise'),
            value: <Codes vocabulary="expertise" codes={expertise} />,
          },
        ]
      : []),
  ];
}
