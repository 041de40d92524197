import { randomUUID } from 'node:crypto';
import { goodAnswers } from './requester';
import type { Client } from './startForms';

/** What tests of files do over and over. */
export function drafting(as: (name: string) => Client) {
  const drafted = async (who = 'asker', form = 'help-request') => {
    const id = randomUUID();
    await as(who)
      .put(`/v1/drafts/${id}`, {
        form,
        version: 1,
        answers: goodAnswers,
        language: 'fi',
      })
      .set('If-None-Match', '*')
      .expect(201);
    return id;
  };
  const filesOf = (draft: string) => `/v1/drafts/${draft}/attachments`;
  return { drafted, filesOf };
}
