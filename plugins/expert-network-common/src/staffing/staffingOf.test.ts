import { staffingOf } from './staffingOf';

const posts = (...shares: number[]) =>
  shares.map(share => ({ title: { fi: 'Koordinaattori' }, share }));

it('sums the posts and says how far that is from what was stated', () => {
  const ten = posts(100, 100, 60, 50, 50, 40, 20, 20, 10, 10);
  expect(staffingOf({ staffing: 450, posts: ten })).toEqual({
    stated: 450,
    counted: 460,
    difference: 10,
  });
});

it('sums tenths exactly, and tells of too little as well', () => {
  expect(staffingOf({ staffing: 40, posts: posts(10, 20) })).toEqual({
    stated: 40,
    counted: 30,
    difference: -10,
  });
});

it('compares nothing where one of the two is missing', () => {
  expect(staffingOf({ staffing: 450 })).toEqual({ stated: 450 });
  expect(staffingOf({ posts: posts(100) })).toEqual({ counted: 100 });
  expect(staffingOf({})).toEqual({});
});
