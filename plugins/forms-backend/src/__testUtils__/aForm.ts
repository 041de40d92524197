import {
  sourceHash,
  sourceTexts,
  type FieldSchema,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';

const data: FormDefinition['data'] = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  additionalProperties: false,
  required: ['urgency', 'topic'],
  properties: {
    urgency: field('Kiireellisyys', {
      type: 'string',
      maxLength: 20,
      oneOf: [
        { const: 'normal', title: 'Tavallinen' },
        { const: 'danger', title: 'Välitön vaara' },
      ],
    }),
    topic: field('Aihe', { type: 'string', minLength: 1, maxLength: 500 }),
    more: field('Haluatko kertoa lisää?', { type: 'boolean' }),
    details: field('Kerro lisää', { type: 'string', maxLength: 500 }),
    tags: field('Ilmiöt', {
      type: 'array',
      maxItems: 3,
      uniqueItems: true,
      items: {
        type: 'string',
        maxLength: 20,
        oneOf: [
          { const: 'school', title: 'Koulu' },
          { const: 'home', title: 'Koti' },
        ],
      },
    }),
    age: field('Ikä', { type: 'integer', minimum: 0, maximum: 20 }),
    day: field('Päivä', { type: 'string', format: 'date', maxLength: 10 }),
    county: field('Hyvinvointialue', {
      type: 'string',
      maxLength: 60,
      'x-options': 'regions',
    }),
    team: field('Tiimi', {
      type: 'string',
      format: 'entity-ref',
      'x-entity': { kind: 'Group', type: 'expert-team' },
      maxLength: 100,
    }),
    service: field('Palvelu', {
      type: 'string',
      format: 'entity-ref',
      'x-entity': { kind: 'ConsultationService' },
      maxLength: 100,
    }),
    note: field('Viesti vain tiimille', { type: 'string', maxLength: 200 }),
  },
};

function field(title: string, schema: FieldSchema): FieldSchema {
  return { title, ...schema, 'x-sensitivity': 'none' } as FieldSchema;
}

const isAnswered = (name: string) => ({ '!==': [{ var: name }, null] });

/** A form for tests: a question of each kind, one that may hide, one that ends it, and a rule for each kind of target. */
export function aForm(changes: Partial<FormDefinition> = {}): FormDefinition {
  const form: FormDefinition = {
    formatVersion: 1,
    key: 'help-request',
    title: 'Avunpyyntö',
    purpose: 'consultation',
    process: 'case',
    languages: { source: 'fi', available: ['fi', 'sv'] },
    data,
    ui: {},
    pages: [
      { id: 'all', title: 'Kaikki', fields: Object.keys(data.properties) },
    ],
    logic: { visible: { details: { '===': [{ var: 'more' }, true] } } },
    stop: [
      {
        id: 'danger',
        when: { '===': [{ var: 'urgency' }, 'danger'] },
        page: 'emergency',
      },
    ],
    routing: {
      rules: [
        {
          id: 'asked',
          when: isAnswered('service'),
          target: { service: { var: 'service' } },
        },
        {
          id: 'named',
          when: isAnswered('team'),
          target: { team: { var: 'team' } },
          promise: 5,
          priority: 'high',
        },
      ],
      fallback: 'group:default/team',
    },
    answer: 'help-answer',
    access: { note: { read: ['requester', 'owner'] } },
    retention: { submission: 'P1Y' },
    i18n: {},
    tests: [
      {
        name: 'a named team gets it',
        now: '2026-11-23T08:00:00+02:00',
        input: { urgency: 'normal', topic: 'a', team: 'group:default/team' },
        expect: { valid: true, target: { rule: 'named' } },
      },
      {
        name: 'the owner of a service gets it',
        now: '2026-11-23T08:00:00+02:00',
        input: {
          urgency: 'normal',
          topic: 'a',
          service: 'consultationservice:default/advice',
        },
        expect: { valid: true, target: { rule: 'asked' } },
      },
      {
        name: 'danger ends it',
        now: '2026-11-23T08:00:00+02:00',
        input: { urgency: 'danger' },
        expect: { stop: 'danger' },
      },
    ],
    ...changes,
  };
  return { ...form, i18n: { sv: translated(form) } };
}

/** The form a team answers {@link aForm} with. */
export function anAnswerForm(): FormDefinition {
  return aForm({
    key: 'help-answer',
    title: 'Vastaus',
    purpose: 'answer',
    process: 'record',
    data: {
      ...data,
      required: ['advice'],
      properties: {
        advice: field('Neuvo', {
          type: 'string',
          minLength: 1,
          maxLength: 500,
        }),
      },
    },
    pages: [{ id: 'all', title: 'Kaikki', fields: ['advice'] }],
    logic: {},
    stop: undefined,
    routing: undefined,
    answer: undefined,
    access: {},
    tests: [
      {
        name: 'advice is needed',
        now: '2026-11-23T08:00:00+02:00',
        input: {},
        expect: { valid: false, missing: ['advice'] },
      },
    ],
  });
}

function translated(form: FormDefinition) {
  return Object.fromEntries(
    [...sourceTexts(form)].map(([key, text]) => [
      key,
      {
        text: `${text} på svenska`,
        state: 'reviewed' as const,
        sourceHash: sourceHash(text),
      },
    ]),
  );
}
