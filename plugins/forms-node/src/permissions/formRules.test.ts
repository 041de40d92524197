import { formsFormRules } from './formRules';
import type { FormsForm } from './FormsForm';

const aForm: FormsForm = {
  key: 'help-request',
  team: 'group:default/keepers',
  editors: ['user:default/asked'],
};
const { isEditedBy, isWithoutTeam } = formsFormRules;

describe('rules of editing a form', () => {
  it.each([
    ['the team that keeps it', ['group:default/keepers'], true],
    ['somebody asked to write it', ['user:default/asked'], true],
    ['anybody else', ['user:default/other', 'null', ''], false],
    ['nobody', [], false],
  ])('IS_EDITED_BY for %s', (_who, claims, expected) => {
    expect(isEditedBy.apply(aForm, { claims })).toBe(expected);
    expect(isEditedBy.toQuery({ claims })).toEqual({
      relation: 'edited-by',
      refs: claims,
    });
  });

  it('IS_WITHOUT_TEAM holds until a team keeps it, whoever writes it', () => {
    expect(isWithoutTeam.apply(aForm, {})).toBe(false);
    expect(isWithoutTeam.apply({ ...aForm, team: null }, {})).toBe(true);
    expect(isWithoutTeam.toQuery({})).toEqual({
      relation: 'without-team',
      refs: [],
    });
  });
});
