import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  formsFormRules,
  type FormsForm,
  type FormsFormFilter,
} from '@tukiverkko/plugin-forms-node';
import { holdsFor } from './formCriteria';

const kept: FormsForm = {
  key: 'kept',
  team: 'group:default/keepers',
  editors: ['user:default/asked'],
};
const nobodys: FormsForm = { key: 'new', team: null, editors: [] };
const editedBy = (...refs: string[]): FormsFormFilter => ({
  relation: 'edited-by',
  refs,
});
const withoutTeam: FormsFormFilter = { relation: 'without-team', refs: [] };
const keepers = editedBy('group:default/keepers');
const asked = editedBy('user:default/asked');
const others = editedBy('user:default/other', 'group:default/others');

describe('a decision about editing a form', () => {
  it('holds for all or for none where the policy says so', () => {
    for (const form of [kept, nobodys]) {
      expect(holdsFor('all', form)).toBe(true);
      expect(holdsFor('none', form)).toBe(false);
    }
  });

  it('says of each rule what the rule says itself', () => {
    for (const form of [kept, nobodys]) {
      for (const { refs } of [keepers, asked, others, editedBy('null', '')]) {
        const claims = [...refs];
        expect(holdsFor({ relation: 'edited-by', refs: claims }, form)).toBe(
          formsFormRules.isEditedBy.apply(form, { claims }),
        );
      }
      expect(holdsFor(withoutTeam, form)).toBe(
        formsFormRules.isWithoutTeam.apply(form, {}),
      );
    }
  });

  it.each<[string, PermissionCriteria<FormsFormFilter>, boolean, boolean]>([
    [
      'the keepers, or anybody while nobody keeps it',
      { anyOf: [keepers, withoutTeam] },
      true,
      true,
    ],
    [
      'others, or anybody while nobody keeps it',
      { anyOf: [others, withoutTeam] },
      false,
      true,
    ],
    ['the keepers and the one asked', { allOf: [keepers, asked] }, true, false],
    ['the keepers and others', { allOf: [keepers, others] }, false, false],
    ['all but the keepers', { not: keepers }, false, true],
    ['all but others', { not: others }, true, true],
  ])(
    'is put together as the policy put it: %s',
    (_who, decision, ofKept, ofNobodys) => {
      expect(holdsFor(decision, kept)).toBe(ofKept);
      expect(holdsFor(decision, nobodys)).toBe(ofNobodys);
    },
  );
});
