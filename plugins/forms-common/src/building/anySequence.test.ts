import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isSame } from '../changes/differences';
import { canonicalJson } from '../definition/canonicalJson';
import { formId } from '../definition/formId';
import type { FormDefinition } from '../definition/FormDefinition';
import { parseForm } from '../definition/parseForm';
import { lintFields } from '../lint/lintFields';
import { lintPages } from '../lint/lintPages';
import { lintUi } from '../lint/lintUi';
import { copied } from './clipboard/copied';
import { mayBecome } from './convert/converted';
import { perform, redo, undo, type Edit } from './Edit';
import { elementsInOrder, flatOutline } from './elements/elementsInOrder';
import type { OperationArgs, OperationName } from './operations/operations';
import { optionsOf } from './options/optionsOf';
import { questionTypes } from './palette/questionTypes';
import type { QuestionTypeName } from './palette/QuestionType';
import { mergeThreeWays } from './tree/mergeThreeWays';

const shipped = resolve(__dirname, '../../../../forms');
const forms: readonly FormDefinition[] = readdirSync(shipped).map(file =>
  JSON.parse(readFileSync(resolve(shipped, file), 'utf8')),
);
const some = forms.filter(({ key }) =>
  [
    'consultation-answer',
    'ot-screening',
    'vss-mapping',
    'unit-details',
  ].includes(key),
);

/** Numbers that decide what is done to which element; the same numbers do the same to the same form. */
type Dice = readonly [operation: number, element: number, other: number];
const aStep: fc.Arbitrary<Dice> = fc.tuple(
  fc.nat(1000),
  fc.nat(1000),
  fc.nat(1000),
);

interface Thrown {
  readonly element: string;
  readonly other: string;
  readonly number: number;
}
type Step<N extends OperationName> = readonly [
  N,
  (form: FormDefinition, thrown: Thrown) => OperationArgs<N> | undefined,
];
const step = <N extends OperationName>(
  operation: N,
  args: (form: FormDefinition, thrown: Thrown) => OperationArgs<N> | undefined,
): Step<OperationName> => [operation, args] as unknown as Step<OperationName>;

const pick = <T>(list: readonly T[], number: number): T =>
  list[number % list.length];
const types = Object.keys(questionTypes) as QuestionTypeName[];
const anOption = (form: FormDefinition, { element, number }: Thrown) => {
  const options = optionsOf(form, element)?.options ?? [];
  return options.length > 0
    ? { element, code: pick(options, number).const }
    : undefined;
};

const steps: readonly Step<OperationName>[] = [
  step('addQuestion', (_, { element, number }) => ({
    type: pick(types, number),
    after: element,
    source: 'regions',
    title: `Kysymys ${number}`,
  })),
  step('addPage', (_, { element, number }) => ({
    after: element,
    title: `Sivu ${number}`,
  })),
  step('addNote', (_, { element }) => ({ after: element, text: 'Huomaa' })),
  step('addCell', (_, { element }) => ({ group: element, title: 'Rivi' })),
  step('moveElements', (_, { element, other, number }) => ({
    elements: [element],
    to: number % 2 ? { after: other } : { before: other },
  })),
  step('moveElements', (form, { element, other, number }) => ({
    elements: [element, other],
    to: { page: pick(form.pages, number)?.id ?? '', place: number % 3 },
  })),
  step('removeElements', (_, { element, other, number }) => ({
    elements: number % 2 ? [element] : [element, other],
  })),
  step('duplicateElements', (_, { element }) => ({ elements: [element] })),
  step('renameElement', (_, { element, number }) => ({
    element,
    id: `named${number}`,
  })),
  step('convertQuestion', (form, { element, number }) => {
    const possible = mayBecome(form, element);
    return possible.length > 0
      ? { element, type: pick(possible, number) }
      : undefined;
  }),
  step('pasteElements', (_, { element, number }) => {
    const from = pick(forms, number);
    const piece = copied(from, [
      pick(flatOutline(elementsInOrder(from)), number),
    ]);
    return piece && { piece, after: element };
  }),
  step('pasteOptions', (_, { element, number }) => ({
    element,
    text: `Yksi ${number}\nKaksi\nKolme`,
    how: number % 2 ? 'append' : 'replace',
  })),
  step('addOption', (_, { element, number }) => ({
    element,
    label: `Vaihtoehto ${number}`,
  })),
  step('removeOption', anOption),
  step('moveOption', (form, thrown) => {
    const option = anOption(form, thrown);
    return option && { ...option, place: thrown.number % 4 };
  }),
  step('setOptionLabel', (form, thrown) => {
    const option = anOption(form, thrown);
    return option && { ...option, label: `Nimi ${thrown.number}` };
  }),
  step('separateOptions', (_, { element }) => ({ element })),
  step('setPageTitle', (form, { number }) => ({
    page: pick(form.pages, number)?.id ?? '',
    title: `Otsikko ${number}`,
  })),
  step('setProperty', (_, { element, number }) => ({
    elements: [element],
    property: 'title',
    value: `Otsikko ${number}`,
  })),
];

/** What becomes of a form, and the edits that made it. */
function played(form: FormDefinition, dice: readonly Dice[]) {
  const edits: Edit[] = [];
  let definition = form;
  for (const [operation, first, second] of dice) {
    const names = flatOutline(elementsInOrder(definition));
    if (names.length === 0) continue;
    const [name, args] = pick(steps, operation);
    const given = args(definition, {
      element: pick(names, first),
      other: pick(names, second),
      number: second,
    });
    const done = given && perform(definition, name, given);
    if (!done) continue;
    definition = done.definition;
    edits.push(done.edit);
  }
  return { definition, edits };
}

/** What is wrong with the order of a form: what is on no page or two, and names of nothing. */
const disorder = (form: FormDefinition): ReadonlySet<string> =>
  new Set(
    [lintPages, lintUi, lintFields]
      .flatMap(lint => lint(form))
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code)
      .filter(code => /^(field|order|id|ref|page)-|ui-unknown/.test(code)),
  );

/** By its place: a counterexample that printed a form would not be read. */
const aPlace = fc.nat(some.length - 1);
const aSequence = fc.array(aStep, { minLength: 1, maxLength: 8 });

it('whatever was done, taking all of it back leaves the form as it was, and doing it again as it became', () => {
  fc.assert(
    fc.property(aPlace, aSequence, (place, dice) => {
      const form = some[place];
      const { definition, edits } = played(form, dice);
      const back = edits.reduceRight((now, edit) => {
        const { value, refused } = undo(now, edit);
        expect(refused).toEqual([]);
        return value;
      }, definition);
      expect(formId(back)).toBe(formId(form));
      const again = edits.reduce((now, edit) => redo(now, edit).value, back);
      expect(canonicalJson(again)).toBe(canonicalJson(definition));
    }),
    { numRuns: 25 },
  );
});

it('whatever is done to a form that can be read, it can be read, and everything in it has its place', () => {
  fc.assert(
    fc.property(aPlace, aSequence, (place, dice) => {
      const form = some[place];
      const { definition } = played(form, dice);
      const parsed = parseForm(definition);
      expect(parsed.ok ? [] : parsed.problems).toEqual([]);
      expect([...disorder(definition)]).toEqual([...disorder(form)]);
    }),
    { numRuns: 60 },
  );
});

/** A form whose lists of names are in one order: two people's additions at one place may stand in either. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const inside = value.map(unordered);
    return inside.every(
      one =>
        typeof one === 'string' ||
        (typeof one === 'object' &&
          one !== null &&
          ('id' in one || 'const' in one)),
    )
      ? inside.map(one => canonicalJson(one)).sort()
      : inside;
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          unordered(member),
        ]),
      )
    : value;
}

it('what two people do at the same time comes to the same, whoever was first, but where it is said', () => {
  let together = 0;
  fc.assert(
    fc.property(aPlace, aSequence, aSequence, (place, mine, theirs) => {
      const form = some[place];
      const [a, b] = [
        played(form, mine).definition,
        played(form, theirs).definition,
      ];
      const first = mergeThreeWays(form, a, b);
      const second = mergeThreeWays(form, b, a);
      expect(parseForm(first.value).ok).toBe(true);
      if (first.refused.length + second.refused.length > 0) return;
      together += 1;
      expect(isSame(unordered(first.value), unordered(second.value))).toBe(
        true,
      );
    }),
    { numRuns: 25 },
  );
  expect(together).toBeGreaterThan(0);
});

it('opening, changing and taking back loses nothing of any shipped form', () => {
  for (const form of forms)
    for (const operation of ['duplicateElements', 'removeElements'] as const) {
      const elements = [`$page.${form.pages[0].id}`];
      const done = perform(form, operation, { elements })!;
      expect(done.definition).not.toEqual(form);
      expect(formId(undo(done.definition, done.edit).value)).toBe(formId(form));
    }
});
