import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { isSame } from '../../changes/differences';
import type { FormDefinition } from '../../definition/FormDefinition';
import { applyChanges } from '../tree/applyChanges';
import { changesIn } from './changesIn';
import { mergeChanges, mergeForms, type MergeSide } from './mergeForms';
import { subjectOf } from './subjectOf';

const shipped = resolve(__dirname, '../../../../../forms');
const forms: readonly FormDefinition[] = readdirSync(shipped).map(file =>
  JSON.parse(readFileSync(resolve(shipped, file), 'utf8')),
);
// By key, so that what breaks a rule is told in a line.
const aKey = fc.constantFrom(...forms.map(({ key }) => key));
const form = (wanted: string) => forms.find(({ key }) => key === wanted)!;
const base = form('consultation-request');
const [page] = base.pages;
const [field] = page.fields;

const withTitle = (of: FormDefinition, title: string): FormDefinition => ({
  ...of,
  data: {
    ...of.data,
    properties: {
      ...of.data.properties,
      [field]: { ...of.data.properties[field], title },
    },
  },
});
const withoutField = (of: FormDefinition): FormDefinition => {
  const { [field]: _, ...properties } = of.data.properties;
  return {
    ...of,
    data: {
      ...of.data,
      properties,
      required: of.data.required?.filter(id => id !== field),
    },
    pages: of.pages.map(one => ({
      ...one,
      fields: one.fields.filter(id => id !== field),
    })),
  };
};
const choose = (side: MergeSide) => ({ [field]: side });

it('what each changed elsewhere comes together without a question', () => {
  const merged = mergeForms(
    base,
    { ...base, title: 'Theirs' },
    withTitle(base, 'Mine'),
  );
  expect(merged.conflicts).toEqual([]);
  expect(merged.taken).toEqual(['title']);
  expect(merged.definition).toEqual(
    withTitle({ ...base, title: 'Theirs' }, 'Mine'),
  );
});

it('asks once for a question that both changed, and takes the chosen side', () => {
  const theirs = withTitle(base, 'Theirs');
  const mine = withTitle(base, 'Mine');
  const { conflicts, definition } = mergeForms(base, theirs, mine);
  expect(conflicts.map(({ subject }) => subject)).toEqual([field]);
  expect(definition).toEqual(theirs);
  expect(mergeForms(base, theirs, mine, choose('mine')).definition).toEqual(
    mine,
  );
});

it('a question that one removed and the other changed is there whole or not at all', () => {
  const renamed = withTitle(base, 'Renamed');
  const removed = withoutField(base);
  const isOnPage = ({ pages }: FormDefinition) =>
    pages.some(({ fields }) => fields.includes(field));
  for (const [theirs, mine] of [
    [renamed, removed],
    [removed, renamed],
  ])
    for (const side of ['mine', 'theirs'] as const) {
      const { definition } = mergeForms(base, theirs, mine, choose(side));
      const chosen = side === 'mine' ? mine : theirs;
      expect(isOnPage(definition)).toBe(chosen === renamed);
      expect(Object.hasOwn(definition.data.properties, field)).toBe(
        chosen === renamed,
      );
    }
});

it('asks for one rule where both wrote the first ones, not for all of them', () => {
  const bare: FormDefinition = { ...base, logic: {} };
  const [a, b, c] = base.pages.flatMap(({ fields }) => fields);
  const rules = (visible: Record<string, unknown>): FormDefinition => ({
    ...bare,
    logic: { visible },
  });
  const theirs = rules({ [a]: { '===': [1, 1] }, [b]: true });
  const mine = rules({ [a]: { '===': [2, 2] }, [c]: true });
  const { conflicts, definition } = mergeForms(bare, theirs, mine, {
    [a]: 'mine',
  });
  expect(conflicts.map(({ subject }) => subject)).toEqual([a]);
  expect(definition.logic.visible).toEqual({
    [a]: { '===': [2, 2] },
    [b]: true,
    [c]: true,
  });
});

it('nothing that only one side changed is lost, whatever the two made of a form', () => {
  fc.assert(
    fc.property(aKey, aKey, aKey, (...keys) => {
      const [before, theirs, mine] = keys.map(form);
      const merged = mergeChanges(before, theirs, mine);
      const asked = new Set(merged.conflicts.map(({ subject }) => subject));
      const about = (path: readonly string[]) =>
        subjectOf({ path }, [before, theirs, mine]);
      for (const side of [theirs, mine]) {
        // What went with all that held it cannot go again.
        const own = changesIn(before, side).filter(
          change =>
            'after' in change &&
            change.after !== undefined &&
            !asked.has(about(change.path)),
        );
        const again = applyChanges(merged.definition, own);
        expect(again.refused.map(({ path }) => path.join('/'))).toEqual([]);
      }
    }),
    { numRuns: 10 },
  );
});

it('one side alone is that side', () => {
  fc.assert(
    fc.property(aKey, aKey, (...keys) => {
      const [before, mine] = keys.map(form);
      const merged = mergeForms(before, before, mine);
      expect(merged.conflicts).toEqual([]);
      expect(isSame(merged.definition, mine)).toBe(true);
    }),
    { numRuns: 6 },
  );
});
