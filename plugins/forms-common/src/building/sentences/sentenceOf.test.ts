import type { Language } from '../../definition/Localized';
import {
  aChoice,
  aForm,
  aList,
  aNumber,
  aText,
  aTruth,
} from '../../testUtils/aForm';
import { ruleOf } from './ruleOf';
import { rulesOf } from './rulesOf';
import { sentenceOf } from './sentenceOf';
import { textOfParts } from './SentencePart';
import { namesOfSubjects, subjectsOf } from './subjectsOf';
import { titlesOf } from './titlesOf';

const v = (name: string) => ({ var: name });
const present = (name: string) => ({ '!==': [v(name), null] });

const form = aForm({
  fields: {
    language: aChoice(['fi', 'other'], { title: 'Kieli' }),
    age: aNumber({ title: 'Ikä' }),
    day: aText({ title: 'Päivä', format: 'date' }),
    consent: aTruth({ title: 'Suostumus' }),
    needs: aList(
      {
        type: 'string',
        oneOf: [
          { const: 'a', title: 'Apu' },
          { const: 'b', title: 'Tieto' },
        ],
      },
      { title: 'Tarpeet', uniqueItems: true },
    ),
    interpreter: aText({ title: 'Tulkki' }),
  },
  flags: [
    { id: 'acute', severity: 'danger', when: true, message: 'Kiire' },
    {
      id: 'young',
      severity: 'info',
      when: { and: [present('age'), { '<': [v('age'), 18] }] },
      message: 'Alaikäinen',
    },
  ],
  logic: {
    visible: {
      interpreter: {
        and: [
          { '===': [v('language'), 'other'] },
          {
            or: [
              { '===': [v('consent'), true] },
              { in: ['acute', v('$flags')] },
            ],
          },
        ],
      },
      day: {
        and: [
          present('needs'),
          { or: [{ in: ['a', v('needs')] }, { in: ['b', v('needs')] }] },
        ],
      },
      '$page.page': {
        '!': [{ and: [present('age'), { '===': [v('language'), 'fi'] }] }],
      },
    },
    required: { day: true },
    readOnly: {
      age: { and: [present('day'), { '<': [v('day'), v('$today')] }] },
    },
    advise: [
      {
        id: 'past',
        field: 'day',
        when: { '!==': [v('language'), 'fi'] },
        message: 'Tarkista',
      },
    ],
  },
});

const told = (language: Language) =>
  rulesOf(form).map(rule => {
    const subjects = subjectsOf(form, rule.group);
    const read = ruleOf(rule.expression, namesOfSubjects(subjects));
    const titles = titlesOf(form, 'fi', rule.group);
    return textOfParts(sentenceOf(rule, read, { language, titles, subjects }));
  });

describe('a rule in words', () => {
  it('is a sentence in Finnish', () =>
    expect(told('fi')).toEqual([
      'Näytä ”Tulkki”, kun ”Kieli” on ”OTHER” ja (”Suostumus” on kyllä tai lippu ”Kiire” on nostettu).',
      'Näytä ”Päivä”, kun ”Tarpeet”: valittu ”Apu” tai ”Tieto”.',
      'Näytä ”Sivu”, kun nämä eivät kaikki toteudu: (kohtaan ”Ikä” on vastattu ja ”Kieli” on ”FI”).',
      'Kohta ”Päivä” on pakollinen aina.',
      'Kohta ”Ikä” on lukittu, kun ”Päivä” on aiemmin kuin tänään.',
      'Huomauta ”Tarkista”, kun ”Kieli” ei ole ”FI” (myös ilman vastausta).',
      'Nosta lippu ”Kiire” aina.',
      'Nosta lippu ”Alaikäinen”, kun ”Ikä” on pienempi kuin 18.',
    ]));

  it('is a sentence in Swedish and English', () => {
    expect(told('sv')[0]).toBe(
      'Visa ”Tulkki” när ”Kieli” är ”OTHER” och (”Suostumus” är ja eller flaggan ”Kiire” är satt).',
    );
    expect(told('en')[0]).toBe(
      'Show “Tulkki” when “Kieli” is “OTHER” and (“Suostumus” is yes or the flag “Kiire” is raised).',
    );
  });
});
