import { randomUUID } from 'node:crypto';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type {
  CaseState,
  FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { anAnswerForm } from './aForm';
import { aFormWithFiles } from './aFormWithFiles';
import { drafting } from './drafting';
import { everyone } from './everyRole';
import { meeter } from './meeter';
import { aFormOf } from './otherForms';
import { goodAnswers, requester } from './requester';
import { signAnew } from './signAnew';
import { startForms } from './startForms';

/** What stands in an answer, and nowhere but before those who may read it. */
export const canary = 'KANARIALINTU';

/** Who is asked to take part. */
export const guest = 'user:default/guest';

/** One of everything there is to read, with somebody in each role towards it. */
export async function aWorld(
  knex: Knex,
  options: {
    readonly features?: Parameters<typeof startForms>[0]['features'];
    readonly catalog?: Parameters<typeof startForms>[0]['catalog'];
    readonly form?: FormDefinition;
    readonly answerForm?: FormDefinition;
    readonly answers?: object;
  } = {},
) {
  const started = await startForms({
    knex,
    forms: [
      options.form ?? aFormWithFiles(),
      options.answerForm ?? anAnswerForm(),
      aFormOf('record'),
    ],
    catalog:
      options.catalog ?? catalogServiceMock.factory({ entities: everyone }),
    features: options.features,
  });
  const { as } = started;
  const use = requester(as);
  const { drafted, filesOf } = drafting(as);
  const meet = meeter(as, knex);
  const answers = options.answers ?? { ...goodAnswers, topic: canary };

  const sent = await use.sent(answers);
  const { body: record } = await use
    .submit({ ...goodAnswers, topic: canary }, { form: 'help-record' })
    .expect(201);
  const text = Buffer.from(`${canary} tiedostossa`);
  const { body: caseFile } = await as('asker')
    .upload(`/v1/submissions/${sent.id}/attachments`, 'muistio.txt', text)
    .expect(201);
  await as('asker')
    .post(`/v1/submissions/${sent.id}/messages`, {
      kind: 'message',
      text: `${canary} viestissä`,
    })
    .set('Idempotency-Key', randomUUID())
    .expect(201);
  const given = await meet.group();
  await meet.done(sent.id, { command: 'accept' });
  await meet.done(sent.id, {
    command: 'schedule',
    to: { meeting: given.id, minutes: 30 },
  });
  await as('editor')
    .put('/v1/forms/help-request/draft', options.form ?? aFormWithFiles())
    .set('If-None-Match', '*')
    .expect(201);

  const ids = {
    case: sent.id,
    reference: sent.reference,
    record: record.id as string,
    meeting: given.id,
    caseFile: caseFile.id as string,
    draft: '',
    draftFile: '',
  };
  /** A draft of the requester with a file, again where somebody deleted it. */
  const draft = async () => {
    ids.draft = await drafted();
    const { body } = await as('asker')
      .upload(filesOf(ids.draft), 'luonnos.txt', text)
      .expect(201);
    ids.draftFile = body.id;
  };
  const invite = async (ref: string) => {
    await knex('case_invitations').insert({ case_id: ids.case, ref });
    await signAnew(knex);
  };
  /** Puts the case where a cell of the table begins. */
  const put = async (state: CaseState = 'in-consultation') => {
    const case_id = ids.case;
    await knex('submissions').where({ id: case_id }).update({
      state,
      state_before: null,
      colleagues: 'group:default/practice',
      owner: 'group:default/team',
      coordinator: 'group:default/area',
      assignee: 'user:default/worker',
    });
    await knex('case_invitations').where({ case_id }).delete();
    await invite(guest);
  };
  await draft();
  await put();
  await knex('case_forwards').insert({
    case_id: ids.case,
    revision: 2,
    from_team: 'group:default/former-team',
    at: '2026-11-22T08:00:00.000Z',
  });
  return { ...started, knex, ids, draft, invite, put };
}

export type World = Awaited<ReturnType<typeof aWorld>>;
