import type { JsonValue } from '@backstage/types';
import type { Language, Localized } from '../Localized';
import { changesBetween, type FieldChange } from '../records/changesBetween';
import { newRef } from '../records/newRef';
import type { RecordAnswers } from '../records/RecordAnswers';
import type { RecordType } from '../records/RecordType';
import { regionsServed } from '../records/regionsServed';
import type { ImportProblem } from './ImportProblem';
import type { KnownNames } from './KnownNames';
import { refColumn } from './ListColumn';
import type { ListMapping } from './matchHeader';
import { readRow, type RowRead } from './readRow';

/** A record as it stands before a row is taken in. */
export interface StandingRecord {
  readonly answers: RecordAnswers;
  readonly revision: number;
  /** What comes from a file is changed there. */
  readonly source: 'portal' | 'file';
}

/** What a row is compared with. */
export interface ImportSurroundings {
  readonly type: RecordType;
  readonly known: KnownNames;
  readonly standing: (ref: string) => StandingRecord | undefined;
  /** True where a record that says this, and would say that, is the importer's to decide about. */
  readonly isInArea: (
    ref: string,
    before: RecordAnswers | undefined,
    after: RecordAnswers,
  ) => boolean;
  readonly nameOf: (ref: string) => Localized | undefined;
  /** True where a text holds what may stand in no record, like an identity code. */
  readonly isForbidden: (text: string) => boolean;
}

/** What taking in a row would do. */
export type RowPlan =
  | {
      readonly does: 'bad';
      readonly ref?: string;
      readonly problems: readonly ImportProblem[];
    }
  | { readonly does: 'same'; readonly ref: string }
  | {
      readonly does: 'new' | 'change';
      readonly ref: string;
      /** The state the row was compared with; 0 for something new. */
      readonly revision: number;
      readonly answers: RecordAnswers;
      readonly changes: readonly FieldChange[];
    };

/** Decides what a row would do, or says everything that keeps it from being taken in. Pure and total. */
export function planRow(
  cells: readonly string[],
  mapping: ListMapping,
  surroundings: ImportSurroundings,
): RowPlan {
  const { type, standing } = surroundings;
  const row = readRow(cells, mapping, type, surroundings.known);
  const problems = [...row.problems, ...forbidden(row, mapping, surroundings)];
  const found = recordOf(row, mapping, surroundings);
  if ('problem' in found) return bad([...problems, found.problem]);

  const { ref } = found;
  const before = standing(ref);
  if (!before && !found.isNew) {
    return bad([...problems, at('other-type', refColumn, mapping, { ref })]);
  }
  const answers = merged(before?.answers ?? {}, row, type);
  const made = type.toEntity(answers, ref).problems ?? [];
  const said = new Set(problems.map(({ field }) => field));
  problems.push(
    ...made
      .filter(({ field }) => !said.has(field))
      .map(({ field, code }) => at(code, field, mapping)),
  );
  if (problems.length > 0) return bad(problems, ref);

  const changes = changesBetween(type, before?.answers, answers);
  if (before && changes.length === 0) return { does: 'same', ref };
  if (before?.source === 'file') return bad([{ code: 'from-file' }], ref);
  if (!surroundings.isInArea(ref, before?.answers, answers)) {
    const states = before ? [before.answers, answers] : [answers];
    return bad([outsideArea(states, surroundings)], ref);
  }
  return {
    does: before ? 'change' : 'new',
    ref,
    revision: before?.revision ?? 0,
    answers,
    changes,
  };
}

function bad(problems: readonly ImportProblem[], ref?: string): RowPlan {
  return { does: 'bad', ref, problems };
}

function at(
  code: ImportProblem['code'],
  field: string,
  mapping: ListMapping,
  params?: ImportProblem['params'],
): ImportProblem {
  const source = mapping[field];
  const column = source && 'column' in source ? source.column : undefined;
  return { code, field, column, params };
}

/** Which record the row is about: the one it names by its ref, else by its name; a name nobody has is something new. */
function recordOf(
  row: RowRead,
  mapping: ListMapping,
  { type, known }: ImportSurroundings,
):
  | { readonly ref: string; readonly isNew: boolean }
  | { readonly problem: ImportProblem } {
  const field = row.ref ? refColumn : 'nameFi';
  const names = namesIn(row.answers);
  if (!row.ref && names.length === 0) {
    return { problem: { code: 'not-named' } };
  }
  const refs = row.ref
    ? known.called(type.kind, row.ref)
    : [...new Set(names.flatMap(name => known.named(type.kind, name)))];
  if (refs.length === 1) return { ref: refs[0], isNew: false };
  if (refs.length > 1) {
    const params = { refs: refs.join(', ') };
    return { problem: at('name-ambiguous', field, mapping, params) };
  }
  if (row.ref) {
    return { problem: at('name-unknown', field, mapping, { found: row.ref }) };
  }
  const ref = newRef(type, names[0]);
  if (!ref) return { problem: at('not-named', field, mapping) };
  return known.has(ref)
    ? { problem: at('ref-taken', field, mapping, { ref }) }
    : { ref, isNew: true };
}

function namesIn(answers: RowRead['answers']): readonly string[] {
  const { nameFi, nameSv, nameEn } = answers;
  return [nameFi, nameSv, nameEn].filter(
    (name): name is string => typeof name === 'string',
  );
}

/** What stood there, and over it what the row says. What is no longer asked, once the row has spoken, goes. */
function merged(
  before: RecordAnswers,
  { answers, emptied }: RowRead,
  { fields }: RecordType,
): RecordAnswers {
  const all: Record<string, JsonValue | undefined> = { ...before, ...answers };
  for (const field of emptied) delete all[field];
  // A list of regions says by itself that the reach is these regions.
  const asksReach = fields.some(({ name }) => name === 'reach');
  if (asksReach && answers.regions && !answers.reach) all.reach = 'regions';
  const asked = fields.filter(
    ({ name, when }) => name in all && (!when || when(all)),
  );
  return Object.fromEntries(asked.map(({ name }) => [name, all[name]]));
}

function forbidden(
  { answers }: RowRead,
  mapping: ListMapping,
  { isForbidden }: ImportSurroundings,
): readonly ImportProblem[] {
  return Object.entries(answers)
    .filter(([, value]) => typeof value === 'string' && isForbidden(value))
    .map(([field]) => at('identity-code', field, mapping));
}

/** Whose area it is, in the names of its regions. */
function outsideArea(
  states: readonly RecordAnswers[],
  { nameOf }: ImportSurroundings,
): ImportProblem {
  const regions = states.map(regionsServed);
  if (regions.some(served => served.length === 0)) {
    return { code: 'whole-country' };
  }
  const names = [...new Set(regions.flat())].map(
    ref => nameOf(ref) ?? { fi: ref, sv: ref, en: ref },
  );
  const list = (language: Language) =>
    names.map(name => name[language]).join(', ');
  const params = {
    regions: { fi: list('fi'), sv: list('sv'), en: list('en') },
  };
  return { code: 'outside-area', params };
}
