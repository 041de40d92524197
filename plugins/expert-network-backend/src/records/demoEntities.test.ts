import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { recordTypeOf } from '@tukiverkko/plugin-expert-network-common';
import { parseAllDocuments } from 'yaml';

const folder = join(__dirname, '../../../../demo');
const entities = readdirSync(folder)
  .filter(file => file.endsWith('.yaml'))
  .flatMap(file => parseAllDocuments(readFileSync(join(folder, file), 'utf8')))
  .map(document => document.toJS() as Entity)
  .filter(entity => entity && recordTypeOf(entity));

// What the forms leave to others: who takes part, what a unit is part of, and when somebody confirmed it.
const unasked = ['members', 'parent', 'confirmedOn', 'children'];

describe('every unit, network and service of the demo', () => {
  it('says the same after it went through its form', () => {
    expect(entities.length).toBeGreaterThan(150);
    for (const entity of entities) {
      const type = recordTypeOf(entity)!;
      const ref = stringifyEntityRef(entity);
      const answers = type.toAnswers(entity);
      const edited = type.toEntity(answers, ref, entity).entity;
      expect(edited).toEqual({
        ...entity,
        metadata: { ...entity.metadata, namespace: 'default' },
      });
      const { children: _none, ...anew } = type.toEntity(answers, ref).entity!
        .spec!;
      expect(anew).toEqual(
        Object.fromEntries(
          Object.entries(entity.spec!).filter(
            ([key]) => !unasked.includes(key),
          ),
        ),
      );
    }
  });
});
