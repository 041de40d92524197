import { TestDatabases } from '@backstage/backend-test-utils';
import {
  formId,
  fromQuestionnaire,
  parseForm,
} from '@tukiverkko/plugin-forms-common';
import Ajv2020 from 'ajv/dist/2020';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
jest.setTimeout(60_000);

const version = '/v1/forms/help-request/versions/1';

describe('a form as a file', () => {
  let as: (name: string) => Client;
  let stop: () => Promise<unknown>;
  beforeAll(async () => {
    const started = await startForms({
      knex: await databases.init('SQLITE_3'),
    });
    as = started.as;
    stop = () => started.server.stop();
  });
  afterAll(() => stop());

  const file = async (ending: string) => {
    const { body, headers, status } = await as('asker').download(
      `${version}/${ending}`,
    );
    expect([status, headers]).toEqual([
      200,
      expect.objectContaining({
        'content-disposition': expect.stringContaining(
          `help-request-1.${ending}`,
        ),
        'x-content-type-options': 'nosniff',
      }),
    ]);
    return {
      type: headers['content-type'],
      content: JSON.parse(body.toString()),
    };
  };

  it('is its definition, the same to the last character of its hash', async () => {
    const { content, type } = await file('form.json');
    expect(type).toMatch(/^application\/json/);
    expect(parseForm(content).ok).toBe(true);
    const { body } = await as('asker').get(version);
    expect(formId(content)).toBe(body.id);
  });

  it('is a JSON Schema that needs nothing beside it, and accepts what the form accepts', async () => {
    const { content, type } = await file('schema.json');
    expect(type).toMatch(/^application\/schema\+json/);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const isValid = ajv.compile(content);
    expect(isValid(goodAnswers)).toBe(true);
    expect(isValid({ ...goodAnswers, urgency: 'no such code' })).toBe(false);
    expect(isValid({ urgency: 'normal' })).toBe(false);
  });

  it('is a FHIR questionnaire that lists what it could not hold, and reads back as the same questions', async () => {
    const { content, type } = await file('questionnaire.json');
    expect(type).toMatch(/^application\/fhir\+json/);
    expect(content).toMatchObject({
      resourceType: 'Questionnaire',
      url: expect.stringMatching(
        /help-request\/versions\/1\/questionnaire\.json$/,
      ),
      version: '1',
    });
    const [outcome] = content.contained;
    const left = outcome.issue.flatMap(
      (issue: { expression: string[] }) => issue.expression,
    );
    expect(left).toEqual(
      expect.arrayContaining(['/routing', '/stop', '/answer', '/tests']),
    );
    const { definition } = fromQuestionnaire(content)!;
    const { content: form } = await file('form.json');
    expect(Object.keys(definition.data.properties).sort()).toEqual(
      Object.keys(form.data.properties).sort(),
    );
  });

  it.each(['form.json', 'schema.json', 'questionnaire.json'])(
    'is not there as %s for a version nobody published',
    async ending => {
      for (const address of [
        `/v1/forms/nothing/versions/1/${ending}`,
        `/v1/forms/help-request/versions/2/${ending}`,
        `/v1/forms/help-request/versions/x/${ending}`,
      ])
        await expectRefused(as('asker').get(address), 404, 'form-not-found');
    },
  );
});
