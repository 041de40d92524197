import { bigDirectory } from '../../testing/bigDirectory';
import { arrangeNames, nameIndexOf } from './nameIndexOf';

const directory = bigDirectory({ units: 300, services: 50, networks: 10 });
const [{ ref, names }] = directory.services;
const found = (text: string, of = directory) =>
  nameIndexOf(of)
    .find(text)
    .map(({ entity }) => entity.ref);

it('arranges names beforehand, the same as on the spot', async () => {
  const onTheSpot = found(names.fi);
  expect(onTheSpot[0]).toBe(ref);

  const renamed = {
    ...directory,
    services: directory.services.map(service =>
      service.ref === ref
        ? { ...service, names: { fi: 'Uusi', sv: 'Ny', en: 'Brand' } }
        : service,
    ),
  };
  await arrangeNames(renamed);
  expect(found('brand', renamed)).toEqual([ref]);
  expect(found(names.fi, renamed)).not.toContain(ref);
  expect(found(names.fi)).toEqual(onTheSpot);
});

it('keeps what it has arranged while no name changes', async () => {
  const index = nameIndexOf(directory);
  const later = { ...directory, at: '2026-11-22T08:00:30.000Z' };
  await arrangeNames(later);
  expect(nameIndexOf(later).find(names.fi)[0].entity.ref).toBe(ref);
  const again = { ...later, at: '2026-11-22T08:01:00.000Z' };
  await arrangeNames(again);
  expect(nameIndexOf(again)).toBe(nameIndexOf(later));
  expect(nameIndexOf(directory)).toBe(index);
});

it('finds a name in any order, form and language, and nobody by many words', () => {
  const [own, where] = names.fi.split(' ');
  expect(found(`${where} ${own}`)).toContain(ref);
  expect(found(`${own}ssa`)).toContain(ref);
  expect(found(own.slice(0, 5).toUpperCase())).toContain(ref);
  expect(found(names.sv)).toContain(ref);
  expect(found(`${names.fi} nowhere`)).toEqual([]);
  expect(found('a '.repeat(100))).toEqual([]);
  expect(found(`${own} `.repeat(13))).toEqual([]);
});
