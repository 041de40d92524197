import type { Localized } from '../Localized';
import { nameOfCode, type VocabularyName } from '../vocabulary/vocabularies';
import type { Reason } from './reasons';
import type { Sentences } from './Sentences';

const reasons: Sentences<Reason> = {
  'serves-region': ({ region }) => ({
    fi: `palvelee aluetta ${region.fi}`,
    sv: `betjänar området ${region.sv}`,
    en: `serves ${region.en}`,
  }),
  'serves-country': () => ({
    fi: 'palvelee koko maata',
    sv: 'betjänar hela landet',
    en: 'serves the whole country',
  }),
  strength: ({ phenomena }) =>
    labelled(
      { fi: 'vahvuusalue', sv: 'styrkeområde', en: 'strength area' },
      'phenomena',
      phenomena,
    ),
  topic: ({ phenomena }) =>
    labelled(
      { fi: 'aihe täsmää', sv: 'ämnet stämmer', en: 'the subject matches' },
      'phenomena',
      phenomena,
    ),
  'every-topic': () => ({
    fi: 'ottaa vastaan kaikki aiheet',
    sv: 'tar emot alla ämnen',
    en: 'takes every subject',
  }),
  mode: ({ modes }) =>
    labelled({ fi: 'tapa', sv: 'sätt', en: 'mode' }, 'modes', modes),
  language: ({ languages }) =>
    labelled(
      { fi: 'kieli', sv: 'språk', en: 'language' },
      'languages',
      languages,
    ),
  'language-missing': ({ languages }) =>
    labelled(
      {
        fi: 'ei palvele toivotulla kielellä',
        sv: 'ger inte service på önskat språk',
        en: 'does not work in',
      },
      'languages',
      languages,
    ),
  promise: ({ days }) => ({
    fi: `vastaa ${days} arkipäivässä`,
    sv: days === 1 ? 'svarar inom 1 vardag' : `svarar inom ${days} vardagar`,
    en:
      days === 1
        ? 'answers in 1 working day'
        : `answers in ${days} working days`,
  }),
  contact: () => ({
    fi: 'auttaa, kun muuta paikkaa ei löydy',
    sv: 'hjälper när inget annat ställe hittas',
    en: 'helps when no other place is found',
  }),
  coordination: () => ({
    fi: 'etsii oikean paikan',
    sv: 'letar upp rätt ställe',
    en: 'finds the right place',
  }),
};

/** A reason in words: a clause, to stand in a list. */
export function describeReason(reason: Reason): Localized {
  return (reasons[reason.code] as (of: Reason) => Localized)(reason);
}

function labelled(
  label: Localized,
  vocabulary: VocabularyName,
  codes: readonly string[],
): Localized {
  const names = codes.map(code => nameOfCode(vocabulary, code));
  const list = (language: keyof Localized) =>
    `${label[language]}: ${names.map(name => name[language]).join(', ')}`;
  return { fi: list('fi'), sv: list('sv'), en: list('en') };
}
