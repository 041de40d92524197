import { randomUUID } from 'node:crypto';
import type {
  MessageRequest,
  SubmissionReceipt,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { goodAnswers, requester } from './requester';
import type { Client } from './startForms';

/** What tests of messages do over and over, as one line each. */
export function talking(as: (name: string) => Client) {
  const use = requester(as);
  const write = (
    who: string,
    id: string,
    request: MessageRequest | object,
    key: string = randomUUID(),
  ) =>
    as(who)
      .post(`/v1/submissions/${id}/messages`, request)
      .set('Idempotency-Key', key);
  const read = async (who: string, id: string): Promise<SubmissionView> =>
    (await as(who).get(`/v1/submissions/${id}`).expect(200)).body;
  /** A request that its team has accepted, with a promise: named teams promise, the fallback does not. */
  const accepted = async (): Promise<SubmissionReceipt> => {
    const team = 'group:default/team';
    const receipt = await use.sent({ ...goodAnswers, team });
    await use.command('worker', receipt.id, { command: 'accept' }).expect(200);
    return receipt;
  };
  return { ...use, write, read, accepted };
}

/** The messages of a view, each as its kind and its text. */
export function textsOf({ messages = [] }: Pick<SubmissionView, 'messages'>) {
  return messages.map(({ kind, text }) => `${kind}: ${text}`);
}
