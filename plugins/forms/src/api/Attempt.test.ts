import { Attempt } from './Attempt';

describe('Attempt', () => {
  it('reuses the key for the same content', () => {
    const attempt = new Attempt();
    expect(attempt.keyFor({ a: 1 })).toBe(attempt.keyFor({ a: 1 }));
  });

  it('makes a new key when the content changed', () => {
    const attempt = new Attempt();
    expect(attempt.keyFor({ a: 1 })).not.toBe(attempt.keyFor({ a: 2 }));
  });

  it('makes a new key once the attempt is done', () => {
    const attempt = new Attempt();
    const key = attempt.keyFor({});
    attempt.done();
    expect(attempt.keyFor({})).not.toBe(key);
  });
});
