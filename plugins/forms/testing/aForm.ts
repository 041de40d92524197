import type {
  FormDefinition,
  FormVersion,
  Sensitivity,
} from '@tukiverkko/plugin-forms-common';

const none: Sensitivity = 'none';

/** A small form of the shape the portal ships: danger stop, choice, text, prefill, two pages. */
export function aFormDefinition(
  change: Partial<FormDefinition> = {},
): FormDefinition {
  return {
    formatVersion: 1,
    key: 'help-request',
    title: 'Avunpyyntö',
    purpose: 'consultation',
    process: 'case',
    languages: { source: 'fi', available: ['fi'] },
    data: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      required: ['urgency', 'question'],
      properties: {
        urgency: {
          type: 'string',
          title: 'Kuinka kiireellinen asia on?',
          oneOf: [
            { const: 'normal', title: 'Tavallinen' },
            { const: 'danger', title: 'Jollakulla on välitön vaara' },
          ],
          'x-sensitivity': none,
        },
        interpreter: {
          type: 'string',
          title: 'Tulkki',
          maxLength: 50,
          'x-sensitivity': none,
        },
        question: {
          type: 'string',
          title: 'Kysymyksesi',
          maxLength: 4000,
          'x-sensitivity': 'special',
        },
        role: {
          type: 'string',
          title: 'Roolisi',
          maxLength: 100,
          'x-sensitivity': 'indirect',
        },
        service: {
          type: 'string',
          title: 'Palvelu',
          format: 'entity-ref',
          maxLength: 200,
          'x-entity': { kind: 'ConsultationService' },
          'x-sensitivity': none,
        },
      },
    },
    ui: { question: { 'ui:widget': 'textarea' } },
    pages: [
      {
        id: 'need',
        title: 'Mitä tarvitset',
        fields: ['urgency', 'interpreter'],
      },
      {
        id: 'situation',
        title: 'Tilanne',
        fields: ['question', 'role', 'service'],
      },
    ],
    logic: {
      visible: { interpreter: { '!==': [{ var: 'urgency' }, 'danger'] } },
    },
    stop: [
      {
        id: 'danger',
        when: { '===': [{ var: 'urgency' }, 'danger'] },
        page: 'emergency',
      },
    ],
    routing: { rules: [], fallback: 'group:default/jarvisydan' },
    answer: 'help-answer',
    access: {},
    prefill: [{ field: 'role', from: 'role' }],
    retention: { submission: 'P2Y' },
    i18n: {},
    tests: [],
    ...change,
  };
}

/** The form a team answers with. */
export function anAnswerDefinition(): FormDefinition {
  return aFormDefinition({
    key: 'help-answer',
    title: 'Vastaus',
    purpose: 'answer',
    process: 'record',
    data: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      required: ['shortAnswer'],
      properties: {
        shortAnswer: {
          type: 'string',
          title: 'Lyhyt vastaus',
          maxLength: 4000,
          'x-sensitivity': 'special',
        },
        timeUsed: {
          type: 'integer',
          title: 'Käytetty aika',
          'x-sensitivity': none,
        },
        youDo: {
          type: 'string',
          title: 'Mitä sinä voit tehdä',
          maxLength: 4000,
          'x-sensitivity': 'special',
        },
      },
    },
    ui: {
      shortAnswer: { 'ui:widget': 'textarea' },
      youDo: { 'ui:widget': 'textarea' },
    },
    pages: [
      {
        id: 'answer',
        title: 'Vastaus',
        fields: ['shortAnswer', 'youDo', 'timeUsed'],
      },
    ],
    logic: {},
    stop: undefined,
    routing: undefined,
    answer: undefined,
    prefill: undefined,
    access: { timeUsed: { read: ['owner'] } },
  });
}

/** A published version of a definition. */
export function aFormVersion(
  definition: FormDefinition,
  change: Partial<FormVersion> = {},
): FormVersion {
  return {
    key: definition.key,
    version: 1,
    id: 'a'.repeat(64),
    publishedAt: '2026-11-01T08:00:00.000Z',
    definition,
    ...change,
  };
}
