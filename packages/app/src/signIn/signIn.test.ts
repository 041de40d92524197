import { type DemoPerson, findPeople } from './demoPerson';
import { whySignInFailed } from './whySignInFailed';

describe('whySignInFailed', () => {
  it.each([
    ['a window the reader closed', { name: 'PopupRejectedError' }, 'waiting'],
    [
      'a person who is not in the catalogue',
      { name: 'NotFoundError' },
      'no-access',
    ],
    [
      'a server that refused',
      { name: 'ResponseError', cause: { name: 'NotAllowedError' } },
      'no-access',
    ],
    ['a server that is away', new TypeError('Failed to fetch'), 'down'],
    ['a name every object has', { name: 'constructor' }, 'down'],
    ['nothing at all', undefined, 'down'],
  ])('reads %s', (_, error, reason) => {
    expect(whySignInFailed(error)).toBe(reason);
  });
});

describe('findPeople', () => {
  const text = (fi: string, sv: string) => ({ fi, sv, en: fi });
  const saga: DemoPerson = {
    entityRef: 'user:default/saga',
    name: 'Saga Esimerkki',
    group: 'asks',
    role: 'professional',
    title: text('opettaja', 'lärare'),
    place: text('Kainuu', 'Kajanaland'),
    try: text('Etsi apua.', 'Sök hjälp.'),
  };

  it('finds by every word, in any order and in the language of the reader', () => {
    expect(findPeople([saga], 'KAINUU saga', 'fi')).toEqual([saga]);
    expect(findPeople([saga], 'lärare', 'sv')).toEqual([saga]);
    expect(findPeople([saga], 'lärare', 'fi')).toEqual([]);
    expect(findPeople([saga], '  ', 'fi')).toEqual([saga]);
  });
});
