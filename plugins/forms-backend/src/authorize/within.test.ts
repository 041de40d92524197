import { within } from './within';

describe('waiting for an answer', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('gives the answer or the failure that comes in time, and keeps no timer', async () => {
    await expect(within(50, Promise.resolve('yes'))).resolves.toBe('yes');
    await expect(within(50, Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect(jest.getTimerCount()).toBe(0);
  });

  it('says how long it has waited, once it has', async () => {
    const told = within(50, new Promise(() => {})).catch(
      ({ message }: Error) => message,
    );
    await jest.advanceTimersByTimeAsync(50);
    expect(await told).toBe('No answer within 50 ms.');
  });
});
