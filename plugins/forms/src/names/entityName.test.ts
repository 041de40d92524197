import { entityName, nameOfRef } from './entityName';

const entity = (spec: object, title?: string) => ({
  apiVersion: 'v1',
  kind: 'Group',
  metadata: { name: 'jarvisydan', title },
  spec: spec as never,
});

describe('entityName', () => {
  it('follows the language of the reader', () => {
    const team = entity({
      names: { fi: 'Järvisydän', sv: 'Sjöhjärtat', en: 'Lakeheart' },
    });
    expect(entityName(team, 'sv')).toBe('Sjöhjärtat');
  });

  it('takes the name of a person from the profile, then the title, then the name', () => {
    expect(entityName(entity({ profile: { displayName: 'Eero' } }), 'fi')).toBe(
      'Eero',
    );
    expect(entityName(entity({}, 'Otsikko'), 'fi')).toBe('Otsikko');
    expect(entityName(entity({}), 'fi')).toBe('jarvisydan');
  });

  it('shows the name within a ref while nothing else is known, and never fails', () => {
    expect(nameOfRef('user:default/eero')).toBe('eero');
    expect(nameOfRef('')).toBe('');
  });
});
