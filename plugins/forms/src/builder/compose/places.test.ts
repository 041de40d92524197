import { aFormDefinition } from '../../../testing/aForm';
import { commandOf } from './composeKeys';
import { countedPlace } from './countedPlace';
import { movePlaces } from './dialogs/movePlaces';
import { neighbourOf } from './neighbourOf';

const form = aFormDefinition();

describe('where an element stands', () => {
  it('is counted on its page, and pages among pages', () => {
    expect(countedPlace(form, 'role')).toEqual({
      kind: 'question',
      page: 2,
      place: 2,
      of: 3,
    });
    expect(countedPlace(form, '$page.need')).toEqual({
      kind: 'page',
      place: 1,
      of: 2,
    });
    expect(countedPlace(form, 'gone')).toBeUndefined();
  });
});

describe('where elements may be moved', () => {
  it('is first on a page or behind what stays there', () => {
    expect(movePlaces(form, ['role'], 'situation')).toEqual([
      { to: { page: 'situation', place: 0 } },
      { after: 'question', to: { after: 'question' } },
      { after: 'service', to: { after: 'service' } },
    ]);
  });

  it('is among pages for a page', () => {
    expect(movePlaces(form, ['$page.need'], undefined)).toEqual([
      { to: { before: '$page.situation' } },
      { after: '$page.situation', to: { after: '$page.situation' } },
    ]);
  });
});

describe('what one comes to where elements go', () => {
  it.each([
    [['urgency'], 'interpreter'],
    [['interpreter'], 'urgency'],
    [['question', 'role'], 'service'],
    [['urgency', 'interpreter'], '$page.need'],
    [['$page.situation'], '$page.need'],
  ])('is beside %j: %s', (elements, neighbour) => {
    expect(neighbourOf(form, elements)).toBe(neighbour);
  });
});

describe('a press of keys', () => {
  const press = (key: string, held: object = {}) =>
    commandOf({
      key,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      ...held,
    });

  it('asks for what the table says, Ctrl and ⌘ alike', () => {
    expect(press('M')).toBe('move');
    expect(press('d', { ctrlKey: true })).toBe('duplicate');
    expect(press('d', { metaKey: true })).toBe('duplicate');
    expect(press('ArrowUp', { altKey: true })).toBe('moveUp');
    expect(press('/', { shiftKey: true })).toBe('add');
  });

  it('asks for nothing of ours where it walks, writes or belongs to the browser', () => {
    expect(press('ArrowUp')).toBeUndefined();
    expect(press('d')).toBeUndefined();
    expect(press('c', { ctrlKey: true })).toBeUndefined();
    expect(press('m', { ctrlKey: true })).toBeUndefined();
  });
});
