import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import type { Entity } from '@backstage/catalog-model';
import Ajv, { type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { answersOf } from '../__testUtils__/randomAnswers';
import { expertNetworkModelLayers } from '../model/expertNetworkModelLayers';
import { answersAt } from './answersAt';
import { changesBetween } from './changesBetween';
import { mergeAnswers } from './mergeAnswers';
import type { RecordAnswers } from './RecordAnswers';
import { recordTypes } from './recordTypes';
import type { RecordType } from './RecordType';
import { sameAnswer } from './sameAnswer';

const model = compileCatalogModel([
  defaultCatalogEntityModel,
  ...expertNetworkModelLayers,
]);
const validators = new Map<object, ValidateFunction>();

function problemsOf(entity: Entity): unknown {
  const schema = model.getKind(entity)!.jsonSchema;
  const validate =
    validators.get(schema) ??
    new Ajv({ allowUnionTypes: true, allErrors: true }).compile(schema);
  validators.set(schema, validate);
  validate(entity);
  return validate.errors ?? [];
}

const refOf = ({ kind }: RecordType) =>
  `${kind.toLocaleLowerCase('en-US')}:default/one`;

describe.each(recordTypes.map(type => [type.id, type] as const))(
  'a %s made of any answers',
  (_, type) => {
    const answers = answersOf(type.fields);
    const options = { numRuns: 60 };

    it('is an entity that the catalogue accepts, and gives the same answers back', () => {
      fc.assert(
        fc.property(answers, said => {
          const { entity, problems } = type.toEntity(said, refOf(type));
          expect(problems).toBeUndefined();
          expect(problemsOf(entity!)).toEqual([]);
          expect(type.toAnswers(entity!)).toEqual(said);
        }),
        options,
      );
    });

    it('keeps from the entity before it what no form asks, and takes nothing else over', () => {
      fc.assert(
        fc.property(answers, answers, (first, second) => {
          const made = type.toEntity(first, refOf(type)).entity!;
          const before: Entity = {
            ...made,
            metadata: { ...made.metadata, annotations: { 'a/b': 'c' } },
            spec: { ...made.spec, members: ['group:default/one'] },
          };
          const after = type.toEntity(second, refOf(type), before).entity!;
          expect(after.spec?.members).toEqual(['group:default/one']);
          expect(after.metadata.annotations).toEqual({ 'a/b': 'c' });
          expect(type.toAnswers(after)).toEqual(second);
        }),
        options,
      );
    });

    it('differs from another in the fields that changed, and from itself in none', () => {
      fc.assert(
        fc.property(answers, answers, (first, second) => {
          expect(changesBetween(type, first, first)).toEqual([]);
          const applied = changesBetween(
            type,
            first,
            second,
          ).reduce<RecordAnswers>(
            (state, { field, after }) => ({ ...state, [field]: after }),
            first,
          );
          expect(changesBetween(type, applied, second)).toEqual([]);
        }),
        options,
      );
    });

    it('is known as it was at any revision, from what changed since', () => {
      fc.assert(
        fc.property(
          fc.array(answers, { minLength: 1, maxLength: 4 }),
          states => {
            const history = states.map((state, index) => ({
              revision: index + 1,
              changes: changesBetween(type, states[index - 1], state),
            }));
            const now = { answers: states.at(-1)!, history: history.reverse() };
            states.forEach((state, index) => {
              const then = answersAt(now, index + 1);
              expect(changesBetween(type, state, then)).toEqual([]);
            });
          },
        ),
        options,
      );
    });

    it('merges two edits into one, whoever was first, and loses nothing that only one of them changed', () => {
      fc.assert(
        fc.property(answers, answers, answers, (base, theirs, mine) => {
          const one = mergeAnswers(base, theirs, mine);
          const other = mergeAnswers(base, mine, theirs);
          const conflicts = one.conflicts.map(({ field }) => field);
          expect(new Set(other.conflicts.map(({ field }) => field))).toEqual(
            new Set(conflicts),
          );
          const changed = (by: RecordAnswers) => (name: string) =>
            !sameAnswer(base[name], by[name]);
          const holds = (by: RecordAnswers) => (name: string) =>
            sameAnswer(one.merged[name], by[name]);
          const names = type.fields.map(({ name }) => name);
          const settled = names.filter(name => !conflicts.includes(name));

          expect(conflicts.filter(changed(mine))).toEqual(conflicts);
          expect(conflicts.filter(changed(theirs))).toEqual(conflicts);
          expect(conflicts.filter(holds(theirs))).toEqual(conflicts);
          const fromMine = settled.filter(changed(mine));
          expect(fromMine.filter(holds(mine))).toEqual(fromMine);
          const fromThem = settled.filter(changed(theirs));
          expect(fromThem.filter(holds(theirs))).toEqual(fromThem);
          expect(settled.filter(holds(other.merged))).toEqual(settled);
        }),
        options,
      );
    });
  },
);
