import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { readForm } from '@tukiverkko/plugin-forms-common/testUtils';
import { FormChecker, type CheckThread } from './FormChecker';

const form = (title: string): FormDefinition =>
  ({ title } as unknown as FormDefinition);
const found = { problems: [], tests: [], isReady: true };

/** A thread whose answers wait for the test. */
class Thread implements CheckThread {
  readonly asked: string[] = [];
  isEnded = false;
  onmessage: CheckThread['onmessage'] = null;
  onerror: CheckThread['onerror'] = null;

  postMessage({ definition }: { readonly definition: FormDefinition }) {
    this.asked.push(definition.title);
  }

  terminate() {
    this.isEnded = true;
  }

  answer() {
    const event = new MessageEvent('message', { data: found });
    this.onmessage?.call(this as unknown as Worker, event);
  }

  fall() {
    this.onerror?.call(this as unknown as Worker, new ErrorEvent('error'));
  }
}

describe('FormChecker', () => {
  it('looks at one state at a time, and of those that wait only at the latest', async () => {
    const thread = new Thread();
    const checker = new FormChecker({ startThread: () => thread });
    const first = checker.check({ definition: form('first') });
    const second = checker.check({ definition: form('second') });
    const third = checker.check({ definition: form('third') });
    expect(thread.asked).toEqual(['first']);
    expect(await second).toBeUndefined();
    thread.answer();
    expect(await first).toBe(found);
    expect(thread.asked).toEqual(['first', 'third']);
    thread.answer();
    expect(await third).toBe(found);
  });

  it('gives up what takes too long, says so, and asks a new thread the next time', async () => {
    const threads: Thread[] = [];
    const startThread = () => {
      threads.push(new Thread());
      return threads[threads.length - 1];
    };
    const checker = new FormChecker({ startThread, patience: 5 });
    const check = await checker.check({ definition: form('endless') });
    expect(check?.isReady).toBe(false);
    expect(check?.problems.map(({ code }) => code)).toEqual(['check-given-up']);
    expect(threads[0].isEnded).toBe(true);
    const next = checker.check({ definition: form('next') });
    threads[1].answer();
    expect(await next).toBe(found);
  });

  it('checks in the page where there is no thread, or where it falls over', async () => {
    const definition = readForm(
      `${__dirname}/../../../../../forms/ot-screening.form.json`,
    );
    const inPage = new FormChecker({ startThread: () => undefined });
    const check = await inPage.check({ definition });
    expect(check?.tests.length).toBe(definition.tests.length);

    const thread = new Thread();
    const falling = new FormChecker({ startThread: () => thread });
    const after = falling.check({ definition });
    thread.fall();
    expect(await after).toEqual(check);
  });

  it('tells nobody anything once it is stopped', async () => {
    const thread = new Thread();
    const checker = new FormChecker({ startThread: () => thread });
    const both = ['running', 'waiting'].map(title =>
      checker.check({ definition: form(title) }),
    );
    checker.stop();
    expect(await Promise.all(both)).toEqual([undefined, undefined]);
    expect(thread.isEnded).toBe(true);
  });
});
