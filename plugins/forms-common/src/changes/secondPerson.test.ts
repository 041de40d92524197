import type { FormReview } from '../api/reviewing';
import { hasSecondPerson, mayApprove } from './secondPerson';

const review: FormReview = {
  state: 'asked',
  askedBy: 'user:default/asks',
  askedAt: '2026-11-23T08:00:00Z',
  message: 'Katsotko?',
};
const approvedBy = (name: string): FormReview => ({
  ...review,
  state: 'approved',
  answeredBy: `user:default/${name}`,
});
const writers = ['user:default/first', 'user:default/last'];

it.each([
  ['first', false],
  ['last', false],
  ['asks', false],
  ['other', true],
])('%s approves what first and last wrote: %s', (name, may) => {
  expect(mayApprove(`user:default/${name}`, { writers, review })).toBe(may);
});

it.each([
  ['other', undefined, true],
  ['first', undefined, false],
  ['last', review, false],
  ['last', approvedBy('other'), true],
  ['last', approvedBy('first'), false],
  [
    'last',
    { ...approvedBy('other'), state: 'returned' } satisfies FormReview,
    false,
  ],
])('%s publishes with a second person where %j: %s', (name, given, has) => {
  expect(
    hasSecondPerson(`user:default/${name}`, { writers, review: given }),
  ).toBe(has);
});
