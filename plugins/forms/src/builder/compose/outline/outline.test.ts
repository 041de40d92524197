import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { perform } from '@tukiverkko/plugin-forms-common/building';
import { aFormDefinition } from '../../../../testing/aForm';
import { keepSame } from '../keepSame';
import { changedElements } from './changedElements';
import { dropPlace } from './dropPlace';
import { expandedRows } from './expandedRows';
import { filterRows } from './filterRows';
import { formMarks } from './formMarks';
import type { OutlineRow } from './OutlineRow';
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

describe('expandedRows', () => {
  const marks = { isRequired: false, hasRule: false, isChanged: false };
  const aRow = (
    id: string,
    kind: OutlineRow['kind'],
    children: readonly OutlineRow[] = [],
  ): OutlineRow => ({
    ...{ id, kind, children, title: id },
    marks: { ...marks, problems: 0 },
  });
  const pagesOf = (each: number) =>
    ['a', 'b', 'c'].map(page =>
      aRow(page, 'page', [
        ...Array.from({ length: each }, (_, at) =>
          aRow(`${page}${at}`, 'question'),
        ),
        aRow(`${page}-group`, 'question', [aRow(`${page}-group.x`, 'cell')]),
      ]),
    );
  const open = (
    each: number,
    selection: readonly string[],
    said: Iterable<[string, boolean]> = [],
  ) => [...expandedRows(pagesOf(each), selection, new Map(said))].join(' ');

  it('opens every page of a short form, and of a long one the page one is on', () => {
    expect(open(5, [])).toBe('a b c');
    expect(open(100, [])).toBe('a');
    expect(open(100, ['b7'])).toBe('b');
    expect(open(100, ['b'])).toBe('b');
    expect(open(100, ['a1', 'c2'])).toBe('a c');
  });

  it('keeps what one has opened and closed, wherever one goes then', () => {
    expect(open(100, ['b7'], [['c', true]])).toBe('b c');
    expect(open(5, ['b7'], [['b', false]])).toBe('a c');
    expect(open(5, [], [['a-group', true]])).toBe('a a-group b c');
  });

  it('opens a group for one of its cells, and its page in a long form', () => {
    expect(open(100, ['b-group.x'])).toBe('b b-group');
    expect(open(5, ['a-group.x'], [['a-group', false]])).toBe('a a-group b c');
  });
});
