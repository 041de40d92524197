import { recordTypeById } from '@tukiverkko/plugin-expert-network-common';
import { aRecord } from '../../testing/aRecord';
import { proposalChanges } from './proposalChanges';

const unit = recordTypeById('unit')!;
const record = aRecord();
const proposed = (change: object, basedOn: number, isOpen = true) =>
  proposalChanges(unit, record, {
    answers: {
      type: 'expert-team',
      nameFi: 'Järvisydän',
      nameSv: 'Insjöhjärtat',
      nameEn: 'Lake heart',
      serves: ['region:default/etela-savo'],
      languages: ['fi'],
      record: record.ref,
      basedOn,
      reason: 'Siksi.',
      ...change,
    },
    isOpen,
  });

describe('what a proposal would change', () => {
  it('is told against the state it was begun from', () => {
    expect(proposed({ nameSv: 'Sjöhjärtat' }, 1)).toEqual({
      changes: [
        { field: 'nameSv', before: 'Insjöhjärtat', after: 'Sjöhjärtat' },
      ],
      hasMoved: true,
    });
  });

  it('says where somebody else changed the same meanwhile, and what stands there now', () => {
    const { changes, hasMoved } = proposed({ languages: ['fi', 'en'] }, 1);
    expect(changes).toEqual([
      {
        field: 'languages',
        before: ['fi'],
        after: ['fi', 'en'],
        isConflict: true,
        meanwhile: ['fi', 'sv'],
      },
    ]);
    expect(hasMoved).toBe(true);
  });

  it('meets nothing where both want the same, or when it is over', () => {
    const same = proposed({ languages: ['sv', 'fi'] }, 1);
    expect(same.changes[0]).not.toHaveProperty('isConflict');
    const over = proposed({ languages: ['fi', 'en'] }, 1, false);
    expect(over.changes[0]).not.toHaveProperty('isConflict');
    expect(over.hasMoved).toBe(false);
  });

  it('is told against today where nobody said what it was begun from', () => {
    const { changes } = proposalChanges(unit, record, {
      answers: { ...record.answers, nameEn: 'Heart' },
      isOpen: true,
    });
    expect(changes.map(({ field }) => field)).toEqual(['nameEn']);
  });
});
