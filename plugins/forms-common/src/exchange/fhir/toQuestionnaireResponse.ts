import { cellsOf } from '../../definition/cells';
import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { isPlainObject } from '../../definition/jsonGuard';
import { type QuestionKind, questionKind } from '../../definition/questionKind';
import { choices, resolveField } from '../../definition/resolveField';
import { endPages } from '../../definition/visibleTarget';
import type { Answers } from '../../evaluate/Evaluation';
import { formTexts, type FormTexts } from '../../texts/formTexts';

/** Answers as FHIR R4 carries them. */
export interface FhirQuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly authored: string;
  readonly language: string;
  readonly item: readonly FhirResponseItem[];
}

export interface FhirResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly FhirAnswer[];
  readonly item?: readonly FhirResponseItem[];
}

/** One value under the name of its type. */
export type FhirAnswer = Readonly<Record<string, unknown>>;

type ValueOf = (answer: unknown, field: FieldSchema) => FhirAnswer;
const as =
  (name: string): ValueOf =>
  answer => ({ [name]: answer });

/** How an answer of each kind is carried; groups have answers inside. */
const values: Readonly<
  Record<
    Exclude<QuestionKind, 'choice' | 'choices' | 'rows' | 'matrix'>,
    ValueOf
  >
> = {
  text: as('valueString'),
  integer: as('valueInteger'),
  number: as('valueDecimal'),
  truth: as('valueBoolean'),
  list: as('valueString'),
  date: as('valueDate'),
  time: answer => ({
    // FHIR's time has seconds.
    valueTime: String(answer).length === 5 ? `${answer}:00` : answer,
  }),
  'date-time': as('valueDateTime'),
  month: as('valueString'),
  year: as('valueString'),
  email: as('valueString'),
  phone: as('valueString'),
  uri: as('valueUri'),
  uuid: as('valueString'),
  'business-id': as('valueString'),
  'postal-code': as('valueString'),
  municipality: as('valueString'),
  'entity-ref': as('valueString'),
};

const isValueKind = (kind: QuestionKind): kind is keyof typeof values =>
  Object.hasOwn(values, kind);

function answerOf(
  name: string,
  kind: QuestionKind,
  field: FieldSchema,
  answer: unknown,
  texts: FormTexts,
): FhirAnswer {
  if (choices(field.items ?? field)) {
    const chosen = texts
      .field(name)
      .options.find(option => option.value === answer);
    return {
      valueCoding: { code: String(answer), display: chosen?.title.text },
    };
  }
  // An item of a list is a value of its own kind.
  const value = field.items ?? field;
  const itsKind = kind === 'list' ? questionKind(value) ?? 'text' : kind;
  return isValueKind(itsKind)
    ? values[itsKind](answer, value)
    : { valueString: String(answer) };
}

/** The items of one answer: one for a question, one for each row of a group, none where nothing is answered. */
function itemsOf(
  name: string,
  field: FieldSchema,
  answer: unknown,
  texts: FormTexts,
): readonly FhirResponseItem[] {
  const kind = questionKind(field);
  if (answer === undefined || !kind) return [];
  const own = { linkId: name, text: texts.field(name).title.text };
  const all: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  const cells = cellsOf(field)?.properties;
  if (cells)
    return all.filter(isPlainObject).map(row => ({
      ...own,
      item: Object.entries(cells).flatMap(([cell, inside]) =>
        itemsOf(`${name}.${cell}`, inside, row[cell], texts),
      ),
    }));
  if (all.length === 0) return [];
  return [
    { ...own, answer: all.map(one => answerOf(name, kind, field, one, texts)) },
  ];
}

/** Accepted answers as a FHIR R4 QuestionnaireResponse to the questionnaire that `toQuestionnaire` makes of the form. */
export function toQuestionnaireResponse(
  definition: FormDefinition,
  sent: {
    readonly answers: Answers;
    /** Address of the questionnaire with its version: `https://…/form|3`. */
    readonly questionnaire: string;
    readonly authored: string;
    readonly language: string;
  },
): FhirQuestionnaireResponse {
  const { data, pages } = definition;
  const texts = formTexts(definition, sent.language);
  const ends = endPages(definition);
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: sent.questionnaire,
    status: 'completed',
    authored: sent.authored,
    language: sent.language,
    item: pages
      .filter(page => !ends.has(page.id))
      .map(page => ({
        linkId: `page.${page.id}`,
        text: texts.page(page.id).title.text,
        item: page.fields.flatMap(id => {
          const field = resolveField(data.properties[id] ?? {}, data.$defs);
          return field ? itemsOf(id, field, sent.answers[id], texts) : [];
        }),
      }))
      .filter(page => page.item.length > 0),
  };
}
