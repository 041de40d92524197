import type { JsonValue } from '@backstage/types';
import fc from 'fast-check';
import type { Directory } from '../directory/Directory';
import { answersOf } from '../__testUtils__/randomAnswers';
import type { FieldKind } from '../records/fieldKinds';
import { listTypes } from './listTypes';
import { sameAnswer } from '../records/sameAnswer';
import { nameOfCode } from '../vocabulary/vocabularies';
import { describeImportProblem } from './ImportProblem';
import { KnownNames } from './KnownNames';
import { listColumns } from './ListColumn';
import { matchHeader } from './matchHeader';
import { planRow, type ImportSurroundings } from './planRow';
import { readRow } from './readRow';

const named = (n: string) => ({ fi: `${n} fi`, sv: `${n} sv`, en: `${n} en` });
const three = (kind: string) =>
  ['one', 'two', 'three'].map(name => ({
    ref: `${kind}:default/${name}`,
    slug: name,
    names: named(name),
  }));
const directory = {
  at: '2026-11-22T12:00:00Z',
  regions: three('region'),
  teams: three('group'),
  networks: three('expertnetwork'),
  services: three('consultationservice'),
  activities: three('initiative'),
} as unknown as Directory;
const known = new KnownNames(directory);

/** A value as a person would write it into a cell, in one of several ways. */
function written(value: JsonValue, kind: FieldKind, way: number): string {
  const one = (item: JsonValue): string => {
    const text = String(item);
    if (kind.is === 'code' || kind.is === 'codes') {
      const { fi, sv } = nameOfCode(kind.vocabulary, text);
      return [text, fi, sv.toUpperCase()][way % 3];
    }
    if (kind.is === 'choice') {
      return [text, kind.choices[text].fi, kind.choices[text].en][way % 3];
    }
    if (kind.is === 'ref' || kind.is === 'refs') {
      const name = text.split('/')[1];
      return [text, name, named(name).sv][way % 3];
    }
    if (kind.is === 'date' && way % 2 === 1) {
      const [year, month, day] = text.split('-');
      return `${Number(day)}.${Number(month)}.${year}`;
    }
    return text;
  };
  return Array.isArray(value)
    ? value.map(one).join([';', ', ', '\n'][way % 3])
    : one(value);
}

describe.each(listTypes.map(type => [type.id, type] as const))(
  'a list of the type %s',
  (_, type) => {
    const columns = listColumns(type);
    const header = columns.map(({ label }) => label.sv);
    const mapping = matchHeader(header, columns);
    const asked = type.fields.filter(({ kind }) => kind.is !== 'rows');

    it('knows every column by its name in each language', () => {
      for (const language of ['fi', 'sv', 'en'] as const) {
        const names = columns.map(({ label }) => label[language]);
        expect(Object.keys(matchHeader(names, columns))).toEqual(
          columns.map(({ field }) => field),
        );
      }
    });

    it('gives back every answer that is written into it', () => {
      // What begins like a formula, or is the sign of emptying, is no answer of a list.
      const plain = (value: JsonValue) =>
        typeof value !== 'string' || !/^('?[=]|-$|'[-+@])/.test(value);
      const answers = answersOf(asked).filter(all =>
        Object.values(all).every(plain),
      );
      fc.assert(
        fc.property(answers, fc.nat(5), (said, way) => {
          const cells = columns.map(({ field }) => {
            const kind = asked.find(({ name }) => name === field)?.kind;
            const value = said[field];
            return kind && value !== undefined ? written(value, kind, way) : '';
          });
          const read = readRow(cells, mapping, type, known);
          expect(read.problems).toEqual([]);
          for (const name of Object.keys(said)) {
            expect(sameAnswer(read.answers[name], said[name])).toBe(true);
          }
        }),
        { numRuns: 100 },
      );
    });

    it('says of any row what it would do, or what is wrong, and does the same again', () => {
      const surroundings: ImportSurroundings = {
        type,
        known,
        standing: ref =>
          ref.endsWith('one')
            ? { answers: { nameFi: 'x' }, revision: 3, source: 'portal' }
            : undefined,
        isInArea: (_ref, _before, { serves = [] }) =>
          JSON.stringify(serves).length % 2 === 0,
        nameOf: () => undefined,
        isForbidden: text => text.includes('!'),
      };
      const cell = fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom('one', 'two fi', '-', '', '=1', 'fi', '1O', '1.1.2026'),
      );
      fc.assert(
        fc.property(
          fc.array(cell, { maxLength: columns.length + 2 }),
          cells => {
            const plan = planRow(cells, mapping, surroundings);
            expect(planRow(cells, mapping, surroundings)).toEqual(plan);
            if (plan.does !== 'bad') return;
            expect(plan.problems).not.toEqual([]);
            for (const problem of plan.problems) {
              for (const sentence of Object.values(
                describeImportProblem(problem),
              )) {
                expect(sentence).toMatch(/[.?]$/);
                expect(sentence).not.toMatch(/\{\w+\}/);
              }
            }
          },
        ),
        { numRuns: 200 },
      );
    });

    it('changes nothing when what it made is brought in again', () => {
      fc.assert(
        fc.property(answersOf(asked), answers => {
          const stands: ImportSurroundings = {
            type,
            known,
            standing: () => ({ answers, revision: 1, source: 'portal' }),
            isInArea: () => true,
            nameOf: () => undefined,
            isForbidden: () => false,
          };
          const cells = columns.map(({ field }) => {
            if (field === 'ref') return 'one';
            const value = answers[field];
            const text = Array.isArray(value) ? value.join(';') : value;
            return text === undefined || /^['=-]/.test(String(text))
              ? ''
              : String(text);
          });
          const plan = planRow(cells, mapping, stands);
          expect(plan.does).toBe('same');
        }),
        { numRuns: 100 },
      );
    });
  },
);
