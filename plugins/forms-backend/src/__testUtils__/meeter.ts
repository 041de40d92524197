import { randomUUID } from 'node:crypto';
import type {
  Meeting,
  MeetingPlan,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { goodAnswers, requester } from './requester';
import type { Client } from './startForms';

/** A time in the far future, with everything a plan may have. */
export const plan: MeetingPlan = {
  date: '2090-01-10',
  time: '09:00',
  minutes: 60,
  place: 'Kokoushuone Kanarialintu',
  link: 'https://video.example/abc',
  participants: ['koulukuraattori'],
  withFamily: false,
};

/** What tests of meetings do over and over. */
export function meeter(as: (name: string) => Client, knex: Knex) {
  const team = 'group:default/team';
  const use = requester(as);
  const read = async (who: string, id: string): Promise<SubmissionView> =>
    (await as(who).get(`/v1/submissions/${id}`).expect(200)).body;
  const give = async (id: string, request: object, who = 'worker') => {
    const { revision } = await knex('submissions').where({ id }).first();
    return use.command(who, id, request, { revision });
  };
  const done = async (id: string, request: object, who?: string) => {
    const { status, body } = await give(id, request, who);
    expect([status, body.error]).toEqual([200, undefined]);
    return body as SubmissionView;
  };
  const accepted = async (who = 'asker') => {
    const { body } = await use.submit(goodAnswers, { who });
    await use.command('worker', body.id, { command: 'accept' }).expect(200);
    return body.id as string;
  };
  const book = (id: string, change: Partial<MeetingPlan> = {}) =>
    done(id, { command: 'schedule', to: { plan: { ...plan, ...change } } });
  const create = (
    who = 'worker',
    change: Partial<MeetingPlan> = {},
    key: string = randomUUID(),
  ) =>
    as(who)
      .post('/v1/meetings', { team, plan: { ...plan, ...change } })
      .set('Idempotency-Key', key);
  const group = async (change: Partial<MeetingPlan> = {}): Promise<Meeting> =>
    (await create('worker', change).expect(201)).body;
  const meeting = async (who: string, id: string): Promise<Meeting> =>
    (await as(who).get(`/v1/meetings/${id}`).expect(200)).body;
  const put = (
    who: string,
    { id, revision }: Pick<Meeting, 'id' | 'revision'>,
    body: object,
  ) => as(who).put(`/v1/meetings/${id}`, body).set('If-Match', `"${revision}"`);
  const cancel = (
    who: string,
    { id, revision }: Pick<Meeting, 'id' | 'revision'>,
  ) => as(who).delete(`/v1/meetings/${id}`).set('If-Match', `"${revision}"`);
  const calendar = async (who: string, id: string) => {
    const { text } = await as(who)
      .get(`/v1/meetings/${id}/calendar.ics?lang=fi`)
      .expect(200);
    return text.replace(/\r\n /g, '');
  };
  const eventsOf = async (id: string) =>
    (await read('asker', id)).events.flatMap(({ meeting: one }) =>
      one ? [one.change] : [],
    );

  return {
    accepted,
    book,
    calendar,
    cancel,
    create,
    done,
    eventsOf,
    give,
    group,
    meeting,
    put,
    read,
  };
}
