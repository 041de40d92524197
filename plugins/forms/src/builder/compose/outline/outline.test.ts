import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { perform } from '@tukiverkko/plugin-forms-common/building';
import { aFormDefinition } from '../../../../testing/aForm';
import { keepSame } from '../keepSame';
import { changedElements } from './changedElements';
import { dropPlace } from './dropPlace';
import { filterRows } from './filterRows';
import { formMarks } from './formMarks';
import { outlineRows } from './outlineRows';
import { visibleElements } from './visibleElements';

const form = aFormDefinition();
const rowsOf = (definition: FormDefinition, published = definition) =>
  outlineRows(
    definition,
    'fi',
    formMarks(
      definition,
      [{ element: 'role' }, { element: 'role' }],
      changedElements(published, definition),
    ),
  );
const edited = perform(form, 'setProperty', {
  elements: ['role'],
  property: 'title',
  value: 'Tehtäväsi',
})!.definition;

describe('the rows of the outline', () => {
  it('stand as a reader meets them, with what is worth knowing from afar', () => {
    const rows = rowsOf(form);
    expect(visibleElements(rows, new Set(rows.map(({ id }) => id)))).toEqual([
      '$page.need',
      'urgency',
      'interpreter',
      '$page.situation',
      'question',
      'role',
      'service',
    ]);
    const [urgency, interpreter] = rows[0].children;
    expect(urgency.marks).toMatchObject({ isRequired: true, hasRule: false });
    expect(interpreter.marks).toMatchObject({
      isRequired: false,
      hasRule: true,
    });
    expect(rows[1].children[1].marks.problems).toBe(2);
  });

  it('are marked where they are not as published, and only there', () => {
    const rows = rowsOf(edited, form);
    const changed = rows
      .flatMap(row => [row, ...row.children])
      .filter(({ marks }) => marks.isChanged);
    expect(changed.map(({ id }) => id)).toEqual(['role']);
  });

  it('stay the same objects where they say the same, so that only the changed one is drawn again', () => {
    const before = rowsOf(form);
    expect(keepSame(before, rowsOf(form))).toBe(before);
    const after = keepSame(before, rowsOf(edited, form));
    expect(after[0]).toBe(before[0]);
    expect(after[1].children[0]).toBe(before[1].children[0]);
    expect(after[1].children[1]).not.toBe(before[1].children[1]);
  });

  it('are found by words of their titles or by their ids, with the page they stand on', () => {
    const found = filterRows(rowsOf(form), 'TULK');
    expect(found.map(({ id }) => id)).toEqual(['$page.need']);
    expect(found[0].children.map(({ id }) => id)).toEqual(['interpreter']);
    expect(filterRows(rowsOf(form), 'service')).toHaveLength(1);
    expect(filterRows(rowsOf(form), 'olematon')).toEqual([]);
  });
});

describe('what is let go', () => {
  const drop = (
    dragged: readonly string[],
    element: string,
    position: 'before' | 'on' | 'after',
  ) => dropPlace(form, dragged, { element, position });

  it('goes beside a question, to the end of a page it is let go on, and never into a question', () => {
    expect(drop(['role'], 'urgency', 'before')).toEqual({ before: 'urgency' });
    expect(drop(['role'], '$page.need', 'on')).toEqual({ page: 'need' });
    expect(drop(['role'], '$page.situation', 'before')).toEqual({
      page: 'need',
    });
    expect(drop(['urgency'], '$page.need', 'before')).toEqual({
      page: 'need',
      place: 0,
    });
    expect(drop(['role'], 'urgency', 'on')).toBeUndefined();
  });

  it('stays among its own kind: pages among pages, cells in their group', () => {
    expect(drop(['$page.need'], '$page.situation', 'after')).toEqual({
      after: '$page.situation',
    });
    expect(drop(['$page.need'], 'role', 'after')).toBeUndefined();
    expect(drop(['children.age'], 'children.name', 'after')).toEqual({
      after: 'children.name',
    });
    expect(drop(['children.age'], 'others.name', 'after')).toBeUndefined();
    expect(drop(['children.age'], 'role', 'after')).toBeUndefined();
  });
});
