import { Link } from '@backstage/ui';
import {
  nameOfCode,
  type Localized,
  type UpkeepUnit,
  type VocabularyName,
} from '@tukiverkko/plugin-expert-network-common';
import { useLanguage, type Fact, useTexts } from '@tukiverkko/ui';
import { useCommonFacts } from '../entity/useCommonFacts';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { RoleLines } from './RoleLines';
import { useConfirmationText } from './useConfirmationText';

/** A unit's facts in short: enough to say whether they are still right. */
export function useUnitFacts(
  nameOf: (person: string) => Localized,
): (unit: UpkeepUnit) => readonly Fact[] {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const common = useCommonFacts();
  const entityPath = useEntityPath();
  const confirmationText = useConfirmationText();

  const named = (vocabulary: VocabularyName, codes: readonly string[]) =>
    codes.map(code => nameOfCode(vocabulary, code)[language]).join(', ');
  const some = (term: string, value: string): readonly Fact[] =>
    value === '' ? [] : [{ term, value }];

  return unit => {
    const { validFrom, validTo, successor, promise, roles } = unit;
    const regions = unit.regionNames.map(region => region[language]).join(', ');
    const phenomena = named('phenomena', unit.phenomena);
    return [
      ...(unit.type === 'unit'
        ? some(t('upkeep.strengths'), phenomena)
        : [
            {
              term: t('upkeep.owner'),
              value: unit.owner.name[language],
            },
            {
              term: t('entity.phenomena'),
              value: phenomena || t('entity.phenomena.all'),
            },
          ]),
      {
        term: t('entity.regions'),
        value: regions || t('entity.wholeCountry'),
      },
      common.languages(unit.languages),
      ...some(t('entity.modes'), named('modes', unit.modes)),
      ...some(
        t('upkeep.promise'),
        promise === null ? '' : t('service.speed.days', { count: promise }),
      ),
      common.validity({
        validFrom: validFrom ?? undefined,
        validTo: validTo ?? undefined,
      }),
      ...(successor
        ? [
            {
              term: t('upkeep.successor'),
              value: (
                <Link href={entityPath(successor.ref)}>
                  {successor.name[language]}
                </Link>
              ),
            },
          ]
        : []),
      ...(roles.length > 0
        ? [
            {
              term: t('upkeep.roles'),
              value: <RoleLines roles={roles} nameOf={nameOf} />,
            },
          ]
        : []),
      {
        term: t('entity.confirmed'),
        value: confirmationText(unit.confirmation),
      },
    ];
  };
}
