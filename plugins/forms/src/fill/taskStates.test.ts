import { taskStates } from './taskStates';

const pages = [{ id: 'p', title: 'P', fields: ['a', 'b'] }];
const required = { pointer: '/a', code: 'required', params: {} };
const tooLong = { pointer: '/b', code: 'maxLength', params: { limit: 1 } };

describe('how a part of a form stands', () => {
  it.each([
    ['not-started', {}, [required], {}],
    ['in-progress', { b: 'x' }, [required], {}],
    ['completed', { a: 'x' }, [], {}],
    ['check', { a: 'x', b: 'xx' }, [tooLong], {}],
    ['optional', {}, [], {}],
    ['not-started', { b: 'known' }, [required], { b: 'known' }],
    ['completed', { a: 'known' }, [], { a: 'known' }],
  ])('%s with %j', (state, answers, errors, prefill) => {
    expect(taskStates(pages, { answers, errors }, prefill).get('p')).toBe(
      state,
    );
  });
});
