import { randomUUID } from 'node:crypto';
import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  FieldAccess,
  FormDefinition,
  Relation,
} from '@tukiverkko/plugin-forms-common';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { aFormWithFiles } from '../__testUtils__/aFormWithFiles';
import { aWorld, guest, type World } from '../__testUtils__/aWorld';
import { standsFor } from '../__testUtils__/everyRole';
import { readPdf, textOf } from '../__testUtils__/readPdf';
import { readZip } from '../__testUtils__/readZip';
import { goodAnswers, requester } from '../__testUtils__/requester';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
jest.setTimeout(120_000);

const others = {
  requester: ['owner', 'invited', 'coordinator'],
  owner: ['requester', 'invited', 'coordinator'],
} as const satisfies Partial<Record<Relation, readonly Relation[]>>;

/** A question for each set of relations that holds the writer's, and an answer to each that stands nowhere else. */
function questionsOf(writer: keyof typeof others) {
  return Array.from({ length: 8 }, (_, set) => {
    const id = `${writer}${set}`;
    const more = others[writer].filter((_one, bit) => set & (1 << bit));
    return { id, canary: `KANARIA${id}X`, read: [writer, ...more] };
  });
}
type Question = ReturnType<typeof questionsOf>[number];

function withQuestions(
  form: FormDefinition,
  questions: readonly Question[],
): Partial<FormDefinition> {
  const fields = Object.fromEntries(
    questions.map(({ id }) => [
      id,
      {
        type: 'string',
        title: id,
        maxLength: 100,
        'x-sensitivity': 'none',
      } as const,
    ]),
  );
  const access: Record<string, FieldAccess> = Object.fromEntries(
    questions.map(({ id, read }) => [id, { read }]),
  );
  return {
    data: {
      ...form.data,
      properties: { ...form.data.properties, ...fields },
    },
    pages: [
      ...form.pages,
      { id: 'more', title: 'Lisää', fields: Object.keys(fields) },
    ],
    access: { ...form.access, ...access },
    logic: {
      ...form.logic,
      compute: Object.fromEntries(
        questions.map(({ id }) => [`of${id}`, { var: id }]),
      ),
    },
  };
}
const answersTo = (questions: readonly Question[]) =>
  Object.fromEntries(questions.map(({ id, canary }) => [id, canary]));

const asked = questionsOf('requester');
const answered = questionsOf('owner');

const caseOf = ({ ids }: World) => `/v1/submissions/${ids.case}`;

/** Whatever a reader can take a case out as, as text. */
const channels: Readonly<
  Record<string, (world: World, who: string) => Promise<string>>
> = {
  'the page': async (world, who) =>
    (await world.as(who).get(caseOf(world))).text,
  'the messages': async (world, who) =>
    (await world.as(who).get(`${caseOf(world)}/messages`)).text,
  'the lists': async (world, who) => {
    const views = ['mine', 'inbox', 'invited', 'area', 'forwarded'];
    const lists = await Promise.all(
      views.map(view => world.as(who).get(`/v1/submissions?view=${view}`)),
    );
    return lists.map(({ text }) => text).join();
  },
  'the copy as JSON': async (world, who) =>
    (await world.as(who).get(`${caseOf(world)}/copy.json`)).text,
  'the copy as a table': async (world, who) =>
    (await world.as(who).get(`${caseOf(world)}/copy.csv`)).text,
  'the copy as FHIR': async (world, who) => {
    const { body } = await world
      .as(who)
      .download(`${caseOf(world)}/copy.fhir.json`);
    return body.toString();
  },
  'the copy on paper': async (world, who) => {
    const { body, status } = await world
      .as(who)
      .download(`${caseOf(world)}/copy.pdf`);
    return status === 200 ? textOf((await readPdf(body)).elements) : '';
  },
  'the archive': async (world, who) => {
    const { body, status } = await world
      .as(who)
      .download(`${caseOf(world)}/archive.zip`);
    if (status !== 200) return '';
    return [...readZip(body)]
      .filter(([path]) => !path.startsWith('forms/'))
      .map(([, content]) => content.toString())
      .join();
  },
};
/** What holds all that was sent, so that what may be read stands there. */
const whole = ['the page', 'the archive'];

describe('what a form closes to some of its readers', () => {
  let world: World;
  beforeAll(async () => {
    const form = aForm({
      ...withQuestions(aFormWithFiles(), asked),
      files: aFormWithFiles().files,
    });
    const answerForm = aForm({
      ...anAnswerForm(),
      ...withQuestions(anAnswerForm(), answered),
    });
    world = await aWorld(await databases.init('SQLITE_3'), {
      form,
      answerForm,
      answers: { ...goodAnswers, ...answersTo(asked) },
    });
    const { revision } = (await world.as('worker').get(caseOf(world))).body;
    await requester(world.as)
      .command(
        'worker',
        world.ids.case,
        {
          command: 'answer',
          version: 1,
          answers: { advice: 'Näin.', ...answersTo(answered) },
          language: 'fi',
        },
        { revision, key: randomUUID() },
      )
      .expect(200);
    await world.put('answered');
    await world.invite('group:default/area');
  });

  it.each<[string, string, readonly Relation[]]>([
    ['the requester', standsFor.requester, ['requester']],
    ['the owner', standsFor.owner, ['owner']],
    ['who is invited', guest.replace('user:default/', ''), ['invited']],
    [
      'a coordinator who is invited',
      standsFor.coordinator,
      ['invited', 'coordinator'],
    ],
    ['who passed it on', standsFor.formerOwner, []],
    ['who has nothing to do with it', standsFor.professional, []],
  ])('is not told to %s, by no channel', async (_who, who, relations) => {
    for (const [channel, read] of Object.entries(channels)) {
      const text = await read(world, who);
      const all = [...asked, ...answered];
      const may = all.filter(question =>
        question.read.some(one => relations.includes(one)),
      );
      const found = all.filter(({ canary }) => text.includes(canary));
      const idsOf = (some: readonly Question[]) => some.map(({ id }) => id);
      const missed = may.filter(({ canary }) => !text.includes(canary));
      expect({
        channel,
        notTheirs: idsOf(found.filter(one => !may.includes(one))),
        missed: whole.includes(channel) ? idsOf(missed) : [],
      }).toEqual({ channel, notTheirs: [], missed: [] });
    }
  });

  it('stands in no log and no notification', () => {
    const told = JSON.stringify([world.log, world.told]);
    for (const { canary } of [...asked, ...answered]) {
      expect(told).not.toContain(canary);
    }
  });
});
