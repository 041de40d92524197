import { cellsOf } from '../../definition/cells';
import type {
  Expression,
  FieldSchema,
  FormDefinition,
  FormFlag,
  FormLogic,
  FormPage,
  FormScore,
  FormTest,
  PageNote,
  RoutingRule,
  StopRule,
} from '../../definition/FormDefinition';
import { readName, type ElementName } from './ElementName';

/** What stands in a form under a name. Fields are as their author wrote them, a `$ref` not written out. */
export type FormElement =
  | { readonly kind: 'form' }
  | {
      readonly kind: 'question';
      readonly id: string;
      readonly field: FieldSchema;
      /** Undefined for a question that is on no page. */
      readonly page?: FormPage;
    }
  | {
      readonly kind: 'cell';
      readonly group: string;
      readonly cell: string;
      readonly field: FieldSchema;
      readonly page?: FormPage;
    }
  | {
      readonly kind: 'page';
      readonly id: string;
      readonly page: FormPage;
      readonly index: number;
    }
  | {
      readonly kind: 'note';
      readonly id: string;
      readonly note: PageNote;
      readonly page: FormPage;
    }
  | { readonly kind: 'calc'; readonly id: string; readonly value: Expression }
  | { readonly kind: 'score'; readonly id: string; readonly score: FormScore }
  | {
      readonly kind: 'band';
      readonly id: string;
      readonly score: FormScore;
      readonly band: FormScore['bands'][number];
    }
  | { readonly kind: 'flag'; readonly id: string; readonly flag: FormFlag }
  | {
      readonly kind: 'advise';
      readonly id: string;
      readonly advice: NonNullable<FormLogic['advise']>[number];
    }
  | { readonly kind: 'stop'; readonly id: string; readonly stop: StopRule }
  | { readonly kind: 'rule'; readonly id: string; readonly rule: RoutingRule }
  | { readonly kind: 'block'; readonly id: string; readonly field: FieldSchema }
  | { readonly kind: 'test'; readonly id: string; readonly test: FormTest };

type Kind = Exclude<FormElement['kind'], 'form' | 'question' | 'cell'>;

const parts: Readonly<
  Record<Kind, (form: FormDefinition, id: string) => FormElement | undefined>
> = {
  page: ({ pages }, id) => {
    const index = pages.findIndex(one => one.id === id);
    return index < 0
      ? undefined
      : { kind: 'page', id, page: pages[index], index };
  },
  note: ({ pages }, id) => {
    const page = pages.find(one => one.notes?.some(note => note.id === id));
    const note = page?.notes?.find(one => one.id === id);
    return page && note && { kind: 'note', id, note, page };
  },
  calc: ({ logic }, id) => {
    const value = own(logic.compute, id);
    return value === undefined ? undefined : { kind: 'calc', id, value };
  },
  score: ({ scores = [] }, id) => {
    const score = scores.find(one => one.id === id);
    return score && { kind: 'score', id, score };
  },
  band: ({ scores = [] }, id) => {
    const [of, ...rest] = id.split('.');
    const score = scores.find(one => one.id === of);
    const band = score?.bands.find(one => one.id === rest.join('.'));
    return score && band && { kind: 'band', id, score, band };
  },
  flag: ({ flags = [] }, id) => {
    const flag = flags.find(one => one.id === id);
    return flag && { kind: 'flag', id, flag };
  },
  advise: ({ logic }, id) => {
    const advice = logic.advise?.find(one => one.id === id);
    return advice && { kind: 'advise', id, advice };
  },
  stop: ({ stop: stops = [] }, id) => {
    const stop = stops.find(one => one.id === id);
    return stop && { kind: 'stop', id, stop };
  },
  rule: ({ routing }, id) => {
    const rule = routing?.rules.find(one => one.id === id);
    return rule && { kind: 'rule', id, rule };
  },
  block: ({ data }, id) => {
    const field = own(data.$defs, id);
    return field && { kind: 'block', id, field };
  },
  test: ({ tests }, id) => {
    const test = tests.find(one => one.name === id);
    return test && { kind: 'test', id, test };
  },
};

/** The element of a form with a name; undefined where there is none (any more). */
export function elementAt(
  definition: FormDefinition,
  name: ElementName,
): FormElement | undefined {
  const read = readName(name);
  if (!read) return undefined;
  if (read.kind === 'form') return read;
  if (read.kind === 'question') return questionAt(definition, read.id);
  if (read.kind === 'cell') {
    const { group, cell } = read;
    const question = questionAt(definition, group);
    const field = question && own(cellsOf(question.field)?.properties, cell);
    return field && { kind: 'cell', group, cell, field, page: question.page };
  }
  return parts[read.kind](definition, read.id);
}

function questionAt(
  { data, pages }: FormDefinition,
  id: string,
): Extract<FormElement, { kind: 'question' }> | undefined {
  const field = own(data.properties, id);
  const page = pages.find(one => one.fields.includes(id));
  return field && { kind: 'question', id, field, page };
}

function own<T>(
  members: Readonly<Record<string, T>> = {},
  name: string,
): T | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
