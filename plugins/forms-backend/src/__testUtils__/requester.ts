import { randomUUID } from 'node:crypto';
import type { SubmissionReceipt } from '@tukiverkko/plugin-forms-common';
import type { Client } from './startForms';

/** Answers that `aForm` accepts. */
export const goodAnswers = {
  urgency: 'normal',
  topic: 'Miten tukea siirtymää?',
};

/** What tests do over and over, as one line each. */
export function requester(as: (name: string) => Client) {
  const submit = (
    answers: object = goodAnswers,
    {
      who = 'asker',
      key = randomUUID(),
      ...rest
    }: { who?: string; key?: string; [member: string]: unknown } = {},
  ) =>
    as(who)
      .post('/v1/submissions', {
        form: 'help-request',
        version: 1,
        answers,
        language: 'fi',
        ...rest,
      })
      .set('Idempotency-Key', key);

  const sent = async (answers?: object): Promise<SubmissionReceipt> => {
    const { body, status } = await submit(answers);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  };

  const command = (
    who: string,
    id: string,
    request: object,
    { revision = 1, key = randomUUID() as string } = {},
  ) =>
    as(who)
      .post(`/v1/submissions/${id}/commands`, request)
      .set('Idempotency-Key', key)
      .set('If-Match', `"${revision}"`);

  return { submit, sent, command };
}
