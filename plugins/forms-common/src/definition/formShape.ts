import { attachmentLimits, attachmentTypes } from './attachmentTypes';
import type { FormProcess, FormPurpose } from './FormDefinition';
import { limits } from './limits';
import { idPattern, keyPattern, targetPattern } from './names';
import {
  anything,
  atMost,
  closed,
  count,
  either,
  lazy,
  list,
  matching,
  nullable,
  number,
  oneOf,
  pair,
  record,
  scalar,
  text,
  truth,
  type Shape,
} from './shape';

const id = matching(idPattern);
const key = matching(keyPattern);
const entityRef = matching(/^[a-z]+:[a-z0-9-]+\/[A-Za-z0-9_.-]{1,63}$/);
const period = matching(/^P[1-9][0-9]{0,3}[YMD]$/);
const instant = matching(
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
);
const language = matching(/^[a-z]{2,3}$/);
const severity = oneOf('info', 'warning', 'danger');
const relations = list(oneOf('requester', 'owner', 'invited', 'coordinator'));

/** What a form can be for. */
export const formPurposes = [
  'referral',
  'consultation',
  'screening',
  'risk-assessment',
  'survey',
  'answer',
  'feedback',
  'registration',
  'details',
] as const satisfies readonly FormPurpose[];

/** What can become of what was sent. */
export const formProcesses = [
  'case',
  'record',
  'anonymous',
  'advice',
] as const satisfies readonly FormProcess[];

/** One field of a form, or one inside it. */
export const field: Shape = closed(
  {},
  {
    $ref: text,
    type: oneOf('string', 'integer', 'number', 'boolean', 'array', 'object'),
    title: text,
    description: text,
    enum: list(scalar),
    const: scalar,
    oneOf: list(closed({ const: scalar, title: text })),
    minimum: number,
    maximum: number,
    exclusiveMinimum: number,
    exclusiveMaximum: number,
    multipleOf: number,
    minLength: count,
    maxLength: count,
    pattern: text,
    format: text,
    items: lazy('field', () => field),
    properties: record(
      lazy('field', () => field),
      idPattern,
    ),
    required: list(text),
    additionalProperties: oneOf(false),
    minItems: count,
    maxItems: count,
    uniqueItems: truth,
    'x-options': text,
    'x-unit': text,
    'x-entity': closed({ kind: text }, { type: text }),
    'x-sensitivity': oneOf('none', 'indirect', 'identifying', 'special'),
    'x-code': text,
  },
);

const target = either({
  team: closed({ team: anything }),
  service: closed({ service: anything }),
  coordinator: closed({ coordinator: anything }),
  find: closed({
    find: closed(
      {},
      {
        phenomena: anything,
        expertise: anything,
        clientGroups: anything,
        modes: anything,
        languages: anything,
        region: anything,
        allowOtherCounty: anything,
        allowOtherArea: anything,
      },
    ),
  }),
});

const expectation = closed(
  {},
  {
    valid: truth,
    errors: list(closed({ pointer: text, code: text })),
    missing: list(text),
    hidden: list(text),
    dropped: list(text),
    computed: record(anything),
    scores: record(nullable(number)),
    bands: record(nullable(text)),
    flags: list(text),
    advice: list(text),
    stop: nullable(text),
    target: nullable(record(anything)),
  },
);

/** The whole document: which members there are, and what each holds. */
export const formShape: Shape = closed(
  {
    formatVersion: oneOf(1),
    key,
    title: text,
    purpose: oneOf(...formPurposes),
    process: oneOf(...formProcesses),
    languages: closed({ source: language, available: list(language) }),
    data: closed(
      {
        $schema: oneOf('https://json-schema.org/draft/2020-12/schema'),
        type: oneOf('object'),
        additionalProperties: oneOf(false),
        properties: record(
          lazy('field', () => field),
          idPattern,
          limits.fields,
        ),
      },
      {
        required: list(text),
        $defs: record(
          lazy('field', () => field),
          idPattern,
          limits.defs,
        ),
      },
    ),
    ui: record(anything),
    pages: list(
      closed(
        { id, title: text, fields: list(text) },
        {
          intro: text,
          notes: list(
            closed(
              { id, tone: oneOf('info', 'warning'), text },
              { before: text },
            ),
          ),
          layout: closed({}, { likert: list(text) }),
        },
      ),
    ),
    logic: closed(
      {},
      {
        visible: record(anything),
        required: record(anything),
        readOnly: record(anything),
        compute: record(anything, targetPattern),
        advise: list(
          closed({ id, field: text, when: anything, message: text }),
        ),
      },
    ),
    access: record(closed({ read: relations }, { write: relations })),
    retention: closed(
      { submission: period },
      {
        bySensitivity: closed(
          {},
          {
            none: period,
            indirect: period,
            identifying: period,
            special: period,
          },
        ),
      },
    ),
    i18n: record(
      record(
        closed({
          text,
          state: oneOf('new', 'machine', 'translated', 'reviewed'),
          sourceHash: text,
        }),
      ),
      /^[a-z]{2,3}$/,
    ),
    tests: list(
      closed(
        {
          name: text,
          now: instant,
          input: record(anything),
          expect: expectation,
        },
        { relations },
      ),
    ),
  },
  {
    stop: list(closed({ id: key, when: anything, page: text })),
    scores: list(
      closed(
        {
          id,
          title: text,
          method: oneOf('sum', 'mean', 'max', 'count'),
          items: list(text),
          missing: closed(
            { policy: oneOf('null', 'prorate', 'zero') },
            { maxMissing: count },
          ),
          range: pair(number),
          bands: list(
            closed({ id, min: number, max: number, severity }, { title: text }),
          ),
        },
        {
          round: count,
          provenance: closed({ instrument: text, source: text, licence: text }),
        },
      ),
    ),
    flags: list(closed({ id, severity, when: anything, message: text })),
    routing: closed({
      rules: list(
        closed(
          { id: key, when: anything, target },
          { priority: oneOf('normal', 'high', 'critical'), promise: count },
        ),
      ),
      fallback: entityRef,
    }),
    continues: list(closed({ form: key, map: record(text) })),
    answer: key,
    feedback: closed({ form: key, afterDays: count }),
    figures: list(text),
    files: closed({
      maxCount: atMost(attachmentLimits.count),
      maxBytes: atMost(attachmentLimits.bytes),
      types: list(oneOf(...Object.keys(attachmentTypes))),
    }),
    prefill: list(closed({ field: text, from: text })),
  },
);
