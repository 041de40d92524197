import { Link } from '@backstage/ui';
import {
  textIn,
  type InitiativeEntity,
} from '@tukiverkko/plugin-expert-network-common';
import {
  Facts,
  formatNumber,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { Codes } from '../entity/Codes';
import { LocalText } from '../entity/LocalText';
import type { Related } from '../entity/related';
import { useCommonFacts } from '../entity/useCommonFacts';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** When and where an initiative works, and who pays for it. */
export function InitiativeFacts(props: {
  readonly initiative: InitiativeEntity;
  readonly related: Related;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const common = useCommonFacts();
  const { spec } = props.initiative;
  const { decision, funder, grant, innokyla, phenomena = [] } = spec;
  const link = (term: string, href: string | undefined) =>
    href
      ? [{ term, value: <Link href={href}>{t('initiative.open')}</Link> }]
      : [];

  return (
    <Panel title={t('entity.facts')}>
      <Facts
        items={[
          { ...common.validity(spec), term: t('initiative.time') },
          ...common.regions(props.related),
          common.languages(spec.languages),
          ...common.samiNames(spec.names),
          ...(phenomena.length > 0
            ? [
                {
                  term: t('entity.phenomena'),
                  value: <Codes vocabulary="phenomena" codes={phenomena} />,
                },
              ]
            : []),
          ...(textIn(funder, language)
            ? [
                {
                  term: t('initiative.funder'),
                  value: <LocalText texts={funder} />,
                },
              ]
            : []),
          ...(grant === undefined
            ? []
            : [
                {
                  term: t('initiative.grant'),
                  value: t('initiative.euros', {
                    sum: formatNumber(grant, language),
                  }),
                },
              ]),
          ...link(t('initiative.decision'), decision),
          ...link(t('initiative.innokyla'), innokyla),
        ]}
      />
    </Panel>
  );
}
