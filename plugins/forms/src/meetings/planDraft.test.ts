import { draftOf } from './draftOf';
import { emptyPlan, planFaults, readTime, toPlan } from './planDraft';

const draft = {
  date: '2026-11-26',
  time: '9.00',
  minutes: 60,
  place: 'Kokoushuone 2',
  link: '',
  roles: ' koulukuraattori \n\nopettaja',
  withFamily: 'no',
} as const;

describe('a time that is typed', () => {
  it.each([
    ['9', '09:00'],
    ['9.00', '09:00'],
    ['09:05', '09:05'],
    ['1430', '14:30'],
    [' 23.59 ', '23:59'],
    ['24', undefined],
    ['9.60', undefined],
    ['yhdeksän', undefined],
    ['', undefined],
  ])('%p is %p', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });
});

describe('a plan', () => {
  it('asks for what is missing, in the order of the fields', () => {
    expect(planFaults(emptyPlan).map(({ field }) => field)).toEqual([
      'date',
      'time',
      'minutes',
      'place',
      'withFamily',
    ]);
    expect(toPlan(emptyPlan)).toBeUndefined();
  });

  it('is what was typed, one role a line', () => {
    expect(toPlan(draft)).toEqual({
      date: '2026-11-26',
      time: '09:00',
      minutes: 60,
      place: 'Kokoushuone 2',
      participants: ['koulukuraattori', 'opettaja'],
      withFamily: false,
    });
  });

  it.each(['http://a.fi', 'data:text/html,a', 'https://', 'https://a:b@c.fi'])(
    'takes no link like %p',
    link => {
      expect(planFaults({ ...draft, link })).toEqual([{ field: 'link' }]);
    },
  );

  it('is content with a link alone, and with no more than its limits', () => {
    const video = { ...draft, place: '', link: 'https://video.example/a?b=c' };
    expect(planFaults(video)).toEqual([]);
    for (const minutes of [4, 601, 7.5]) {
      expect(planFaults({ ...draft, minutes })).toEqual([{ field: 'minutes' }]);
    }
  });

  it('takes no identity code, and says on which line', () => {
    const roles = 'kuraattori\n010594Y9032';
    expect(planFaults({ ...draft, roles })).toEqual([
      { field: 'roles', line: 2 },
    ]);
  });

  it('is read back from a meeting by the clocks of Finland', () => {
    expect(
      draftOf({
        startsAt: '2026-07-01T06:00:00.000Z',
        endsAt: '2026-07-01T07:30:00.000Z',
        link: 'https://video.example',
        participants: ['a', 'b'],
        withFamily: true,
      }),
    ).toEqual({
      date: '2026-07-01',
      time: '09.00',
      minutes: 90,
      place: '',
      link: 'https://video.example',
      roles: 'a\nb',
      withFamily: 'yes',
    });
  });
});
