import { compileForm } from '../compile/compileForm';
import { sourceHash } from '../definition/formId';
import { evaluate } from '../evaluate/evaluate';
import { aChoice, aForm, aNumber, aText } from '../testUtils/aForm';
import { errorSentences } from './errorSentences';
import { errorText } from './errorText';
import { formTexts } from './formTexts';

const sv = (text: string, source: string) => ({
  text,
  state: 'reviewed' as const,
  sourceHash: sourceHash(source),
});
const form = aForm({
  fields: {
    name: aText({ title: 'Nimi', description: 'Koko nimi' }),
    often: {
      title: 'Kuinka usein?',
      $ref: '#/$defs/often',
      'x-sensitivity': 'none',
    },
    age: aChoice(['old'], { title: 'Ikäryhmä' }),
    amount: aNumber({ title: 'Määrä', maximum: 1500 }),
  },
  required: ['name', 'age'],
  $defs: {
    often: { type: 'integer', oneOf: [{ const: 0, title: 'Ei koskaan' }] },
  },
  ui: {
    name: { 'ui:help': 'Apua', 'ui:errors': { required: 'Kirjoita nimi' } },
  },
  flags: [{ id: 'f', severity: 'info', when: true, message: 'Lippu' }],
  i18n: {
    sv: {
      'form.title': sv('Blankett', 'Lomake'),
      'name.title': sv('Namn', 'Nimi'),
      'name.error.required': sv('Skriv namnet', 'Kirjoita nimi'),
      '$defs.often.option.0': sv('Aldrig', 'Ei koskaan'),
      'flag.f': sv('Flagga', 'Lippu'),
    },
  },
});
const inSwedish = formTexts(form, 'sv');

describe('formTexts', () => {
  it('gives texts in the language that is asked for', () => {
    expect(inSwedish.title).toEqual({ text: 'Blankett', language: 'sv' });
    expect(inSwedish.field('name').title).toEqual({
      text: 'Namn',
      language: 'sv',
    });
    expect(inSwedish.flag('f')).toEqual({ text: 'Flagga', language: 'sv' });
  });

  it('says where a text is in another language', () => {
    expect(inSwedish.field('name').description).toEqual({
      text: 'Koko nimi',
      language: 'fi',
    });
    expect(inSwedish.field('name').help).toEqual({
      text: 'Apua',
      language: 'fi',
    });
    expect(inSwedish.page('page').title).toEqual({
      text: 'Sivu',
      language: 'fi',
    });
  });

  it('reads what a shared block says of its choices', () => {
    expect(inSwedish.field('often').options).toEqual([
      { value: 0, title: { text: 'Aldrig', language: 'sv' } },
    ]);
    expect(formTexts(form, 'fi').field('often').options[0].title.text).toBe(
      'Ei koskaan',
    );
  });

  it('shows the id of what nobody wrote', () => {
    expect(inSwedish.field('other').title.text).toBe('other');
    expect(inSwedish.band('s', 'low').text).toBe('low');
  });

  it('reads no translation of a language by an inherited name', () => {
    expect(formTexts(form, 'constructor').title).toEqual({
      text: 'Lomake',
      language: 'fi',
    });
  });
});

describe('errorText', () => {
  const sentence = (answers: object, language: string) => {
    const { errors } = evaluate(compileForm(form), answers, {
      now: '',
      zone: '',
      relations: [],
    });
    return errors.map(error => errorText(error, formTexts(form, language)));
  };

  it('says what the form says', () => {
    expect(sentence({ age: 'old' }, 'fi')).toEqual(['Kirjoita nimi']);
    expect(sentence({ age: 'old' }, 'sv')).toEqual(['Skriv namnet']);
  });

  it('else says what to do and names the question as it stands', () => {
    expect(sentence({ name: 'x' }, 'fi')).toEqual(['Vastaa kohtaan: Ikäryhmä']);
    expect(sentence({ name: 'x' }, 'sv')).toEqual(['Besvara frågan: Ikäryhmä']);
    expect(sentence({ name: 'x' }, 'en')).toEqual([
      'Answer the question: Ikäryhmä',
    ]);
  });

  it('writes numbers as the language does', () => {
    expect(sentence({ name: 'x', age: 'old', amount: 1501 }, 'en')).toEqual([
      'Enter a number, at most 1,500: Määrä',
    ]);
    expect(sentence({ name: 'x', age: 'old', amount: 1501 }, 'fi')).toEqual([
      'Anna luku, enintään 1\u00a0500: Määrä',
    ]);
  });

  it('says where an identity code stands', () => {
    expect(sentence({ name: 'Hei,\n010594Y9032', age: 'old' }, 'fi')).toEqual([
      'Tekstissä näyttää olevan henkilötunnus (rivi 2). Poista se, niin voit jatkaa.',
    ]);
  });

  it('has a sentence in every language for every code', () => {
    for (const sentences of Object.values(errorSentences)) {
      for (const text of [sentences.fi, sentences.sv, sentences.en])
        expect(text).toMatch(/^[A-ZÄÖ].{10,}/);
    }
    const unknown = { pointer: '/name', code: 'constructor', params: {} };
    expect(errorText(unknown, formTexts(form, 'fi'))).toBe(
      'Tarkista vastaus kohdassa: Nimi',
    );
  });
});
