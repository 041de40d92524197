import { formatDate, useLanguage, type Fact, useTexts } from '@tukiverkko/ui';
import {
  nameOfCode,
  type Confirmed,
  type Names,
  type Validity,
} from '@tukiverkko/plugin-expert-network-common';

import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { useConfirmationText } from '../upkeep/useConfirmationText';
import { useUpkeepOfUnit } from '../upkeep/UpkeepOfUnit';
import type { Related } from './related';
import { SamiNames, samiLanguagesOf } from './SamiNames';

/** The facts that every unit has: its languages, and since and until when it works. */
export function useCommonFacts() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const { unit } = useUpkeepOfUnit();
  const confirmationText = useConfirmationText();

  const validity = ({ validFrom, validTo }: Validity): string => {
    const from = validFrom && formatDate(validFrom, language);
    const to = validTo && formatDate(validTo, language);
    if (from && to) return t('entity.valid.between', { from, to });
    if (from) return t('entity.valid.from', { from });
    if (to) return t('entity.valid.to', { to });
    return t('entity.valid.always');
  };

  return {
    languages: (codes: readonly string[]): Fact => ({
      term: t('entity.languages'),
      value: codes
        .map(code => nameOfCode('languages', code)[language])
        .join(', '),
    }),
    regions: ({ entities }: Related): readonly Fact[] => {
      const names = entities
        .filter(
          ({ relation, kind }) => relation === 'serves' && kind === 'region',
        )
        .map(({ name }) => name[language])
        .sort(new Intl.Collator(language).compare);
      return [
        {
          term: t('entity.regions'),
          value: names.length > 0 ? names.join(', ') : t('entity.wholeCountry'),
        },
      ];
    },
    samiNames: (names: Names): readonly Fact[] =>
      samiLanguagesOf(names).length > 0
        ? [
            {
              term: t('entity.samiNames'),
              value: <SamiNames names={names} />,
            },
          ]
        : [],
    validity: (dates: Validity): Fact => ({
      term: t('entity.valid'),
      value: validity(dates),
    }),
    confirmed: ({ confirmedOn }: Confirmed): readonly Fact[] => {
      // What is confirmed in the portal stands beside the entity, and is there at once.
      const said = unit?.confirmation.on
        ? unit.confirmation
        : { on: confirmedOn ?? null, by: null };
      return said.on === null
        ? []
        : [{ term: t('entity.confirmed'), value: confirmationText(said) }];
    },
  };
}
