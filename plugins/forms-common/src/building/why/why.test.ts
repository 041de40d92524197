import { compileForm } from '../../compile/compileForm';
import { aChoice, aForm, aGroup, aNumber, aText } from '../../testUtils/aForm';
import { loadShippedForms } from '../../testUtils/loadCorpus';
import { contextOfTest } from '../../lint/runFormTests';
import { evaluate } from '../../evaluate/evaluate';
import { textOfParts } from '../sentences/SentencePart';
import { subjectsOf } from '../sentences/subjectsOf';
import { titlesOf } from '../sentences/titlesOf';
import { explainRules } from './explainRules';
import { whyHidden } from './whyHidden';
import { whyParts } from './whyParts';
import type { WhyPart } from './Why';

const v = (name: string) => ({ var: name });
const form = aForm({
  fields: {
    language: aChoice(['fi', 'other'], { title: 'Kieli' }),
    age: aNumber({ title: 'Ikä' }),
    interpreter: aText({ title: 'Tulkki' }),
    children: aGroup({ born: aNumber({ title: 'Syntynyt' }), school: aText() }),
  },
  pages: [
    { id: 'first', title: 'Alku', fields: ['language'] },
    { id: 'page', title: 'Sivu', fields: ['age', 'interpreter', 'children'] },
  ],
  logic: {
    visible: {
      '$page.page': { '!==': [v('language'), 'other'] },
      interpreter: {
        and: [
          { '===': [v('language'), 'fi'] },
          {
            or: [
              { and: [{ '!==': [v('age'), null] }, { '<': [v('age'), 18] }] },
              { some: [v('children'), { '===': [v('born'), 2020] }] },
            ],
          },
        ],
      },
      'children.school': { '===': [v('$row.born'), 2020] },
    },
  },
});
const context = {
  now: '2026-11-23T09:00:00+02:00',
  zone: 'Europe/Helsinki',
  relations: [],
};
const compiled = compileForm(form);
const told = (part: WhyPart | undefined): unknown => {
  if (!part) return [];
  const text = textOfParts(
    whyParts(part, {
      language: 'fi',
      titles: titlesOf(form, 'fi'),
      subjects: subjectsOf(form),
    }),
  );
  const line = `${part.holds ? '✓' : '–'} ${text}`;
  return part.kind === 'group' ? [line, ...part.parts.map(told)] : line;
};

describe('why an element is hidden', () => {
  it('is told part by part, with the answers it came from', () => {
    const [page, own] = whyHidden(
      compiled,
      { language: 'fi', age: 20 },
      context,
      'interpreter',
    );
    expect([page.target, page.value]).toEqual(['$page.page', true]);
    expect([own.target, own.value]).toEqual(['interpreter', false]);
    expect(told(own.tree)).toEqual([
      '– Kaikki nämä:',
      '✓ ”Kieli” on ”FI” (nyt: ”FI”)',
      [
        '– Jokin näistä:',
        '– ”Ikä” on pienempi kuin 18 (nyt: 20)',
        '– JSON-ehto toteutuu (nyt: ei vastausta)',
      ],
    ]);
  });

  it('may be its page, and its row', () => {
    const answers = { children: [{ born: 2020 }, { born: 2021 }] };
    expect(
      whyHidden(compiled, answers, context, 'children/1/school').map(
        ({ target, row, value }) => [target, row, value],
      ),
    ).toEqual([
      ['$page.page', undefined, true],
      ['children.school', 1, false],
    ]);
    const [hidden] = whyHidden(compiled, { language: 'other' }, context, 'age');
    expect([hidden.target, hidden.value]).toEqual(['$page.page', false]);
  });
});

describe('why each rule came out as it did', () => {
  it('is what the engine found, over the tests of the shipped forms', () => {
    let asked = 0;
    for (const definition of loadShippedForms().slice(0, 4)) {
      const shipped = compileForm(definition);
      for (const test of definition.tests.slice(0, 3)) {
        const { flags } = evaluate(shipped, test.input, contextOfTest(test));
        const all = explainRules(shipped, test.input, contextOfTest(test));
        asked += all.length;
        expect(
          all.filter(
            ({ aspect, tree, value }) =>
              aspect !== 'compute' && tree && tree.holds !== (value === true),
          ),
        ).toEqual([]);
        expect(
          all
            .filter(({ aspect, value }) => aspect === 'flag' && value === true)
            .map(({ target }) => target),
        ).toEqual(flags);
      }
    }
    expect(asked).toBeGreaterThan(100);
  });
});
