import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { isSame } from '../../changes/differences';
import type { FormDefinition } from '../../definition/FormDefinition';
import { applyChanges } from './applyChanges';
import { inverse } from './Change';
import { changesOf } from './changesOf';
import { inNewOrder } from './inNewOrder';
import { mergeThreeWays } from './mergeThreeWays';

const shipped = resolve(__dirname, '../../../../../forms');
const forms: readonly FormDefinition[] = readdirSync(shipped).map(file =>
  JSON.parse(readFileSync(resolve(shipped, file), 'utf8')),
);
const aForm = fc.constantFrom(...forms);
const form = (key: string) => forms.find(one => one.key === key)!;

it('any form becomes any other, and back', () => {
  fc.assert(
    fc.property(aForm, aForm, (before, after) => {
      const changes = changesOf(before, after);
      const there = applyChanges(before, changes);
      expect(there.refused).toEqual([]);
      expect(isSame(there.value, after)).toBe(true);
      const back = applyChanges(after, inverse(changes));
      expect(back.refused).toEqual([]);
      expect(isSame(back.value, before)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('any order becomes any other, whatever came and went', () => {
  const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
  fc.assert(
    fc.property(names, names, (before, after) => {
      const now = before.filter(name => after.includes(name));
      expect(inNewOrder(now, before, after)).toEqual(after);
    }),
  );
});

it('what another moved, added or removed stays as they have it', () => {
  const [a, b, c, d] = [...'abcd'];
  expect(inNewOrder([b, a, c, 'x'], [a, b, c], [a, b, c, d])).toEqual([
    b,
    a,
    c,
    d,
    'x',
  ]);
  expect(inNewOrder([a, c], [a, b, c], [c, a, b])).toEqual([c, a]);
});

describe('two editors', () => {
  const base = form('consultation-request');
  const title = (to: string): FormDefinition => ({ ...base, title: to });
  const pageTitle = (page: number, to: string): FormDefinition => ({
    ...base,
    pages: base.pages.map((one, index) =>
      index === page ? { ...one, title: to } : one,
    ),
  });

  it('who change different places keep both', () => {
    const { value, refused } = mergeThreeWays(
      base,
      title('Theirs'),
      pageTitle(1, 'Mine'),
    );
    expect(refused).toEqual([]);
    expect(value.title).toBe('Theirs');
    expect(value.pages[1].title).toBe('Mine');
  });

  it('who change the same are told, and nothing is lost silently', () => {
    const { value, refused } = mergeThreeWays(
      base,
      title('Theirs'),
      title('Mine'),
    );
    expect(value.title).toBe('Theirs');
    expect(refused).toEqual([
      { path: ['title'], before: base.title, after: 'Mine' },
    ]);
  });

  it('who both begin a list that was not there fill it together', () => {
    const empty: FormDefinition = { ...base, logic: {}, flags: undefined };
    const rule = { '!==': [{ var: 'county' }, null] };
    const { value, refused } = mergeThreeWays(
      empty,
      { ...empty, logic: { visible: { question: rule } } },
      { ...empty, logic: { visible: { language: rule } } },
    );
    expect(refused).toEqual([]);
    expect(value.logic.visible).toEqual({ question: rule, language: rule });
  });

  it('one who removes a page another is writing on is told', () => {
    const without = { ...base, pages: base.pages.slice(1) };
    const { value, refused } = mergeThreeWays(
      base,
      pageTitle(0, 'Theirs'),
      without,
    );
    expect(value.pages[0].title).toBe('Theirs');
    expect(refused.map(one => one.path)).toEqual([['pages', base.pages[0].id]]);
  });
});
