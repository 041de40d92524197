import { newRef } from './newRef';

const unit = { kind: 'Group' };

it.each([
  ['Järvisydän', 'group:default/jarvisydan'],
  [
    'OT-keskus, Itä-Suomi (väliaikainen)',
    'group:default/ot-keskus-ita-suomi-valiaikainen',
  ],
  ['  Šiljá 2 ', 'group:default/silja-2'],
  [`${'a'.repeat(62)} b`, `group:default/${'a'.repeat(62)}`],
])('makes of %p the ref %p', (name, ref) => {
  expect(newRef(unit, name)).toBe(ref);
});

it.each([undefined, '', '???', '日本'])('makes nothing of %p', name => {
  expect(newRef(unit, name)).toBeUndefined();
});
