import { aimOf } from './aimOf';

const refOf = (form: string, answers: Readonly<Record<string, unknown>>) =>
  aimOf({ form, answers })?.ref;

it('names something new after its Finnish name, and an event after its day as well', () => {
  expect(refOf('unit-details', { nameFi: 'Lumisydän' })).toBe(
    'group:default/lumisydan',
  );
  expect(
    refOf('event-details', { nameFi: 'OT-webinaari', date: '2026-12-10' }),
  ).toBe('event:default/2026-12-10-ot-webinaari');
});

it('keeps the name of what is changed, whatever it is called now', () => {
  const record = 'event:default/2026-12-10-ot-webinaari';
  expect(
    refOf('event-details', { record, nameFi: 'Uusi', date: '2027-01-01' }),
  ).toBe(record);
});
