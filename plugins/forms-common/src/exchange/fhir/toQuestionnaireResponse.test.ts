import { compileForm } from '../../compile/compileForm';
import { evaluate } from '../../evaluate/evaluate';
import { loadCorpus } from '../../testUtils/loadCorpus';
import { toQuestionnaire } from './toQuestionnaire';
import { toQuestionnaireResponse } from './toQuestionnaireResponse';

describe('answers as FHIR', () => {
  it('stand under the items of the questionnaire', () => {
    const { definition, cases } = loadCorpus().find(
      ({ name }) => name === 'camp-registration',
    )!;
    const { answers } = evaluate(
      compileForm(definition),
      cases.find(({ name }) => name.startsWith('two'))!.answers,
      {
        now: '2026-11-23T09:00:00+02:00',
        zone: 'Europe/Helsinki',
        relations: [],
      },
    );
    const response = toQuestionnaireResponse(definition, {
      answers,
      questionnaire: 'https://portal.example/forms/camp-registration|1',
      authored: '2026-11-23T09:00:00+02:00',
      language: 'sv',
    });
    expect(response.item[0].item).toHaveLength(3);
    expect(response.item[0].item![1]).toEqual({
      linkId: 'children',
      text: 'Barn',
      item: [
        {
          linkId: 'children.age',
          text: 'Ålder',
          answer: [{ valueInteger: 5 }],
        },
        {
          linkId: 'children.swims',
          text: 'Kan barnet simma?',
          answer: [{ valueBoolean: false }],
        },
        {
          linkId: 'children.vest',
          text: 'Flytvästens storlek',
          answer: [{ valueCoding: { code: 'small', display: 'Liten' } }],
        },
      ],
    });
    expect(response.item[1].item![0].item![0].answer).toEqual([
      { valueCoding: { code: '2', display: 'Ja' } },
    ]);
  });

  it('name every item as the questionnaire does', () => {
    type Item = { readonly linkId: string; readonly item?: readonly Item[] };
    const ids = (items: readonly Item[] = []): string[] =>
      items.flatMap(({ linkId, item }) => [linkId, ...ids(item)]);
    for (const { definition, cases } of loadCorpus()) {
      const known = ids(toQuestionnaire(definition).questionnaire.item);
      for (const { answers } of cases) {
        const { item } = toQuestionnaireResponse(definition, {
          answers,
          questionnaire: 'x|1',
          authored: '2026-11-23T09:00:00Z',
          language: 'fi',
        });
        expect(ids(item).filter(id => !known.includes(id))).toEqual([]);
      }
    }
  });
});
