import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import {
  directoryProblems,
  officialRegions,
} from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkModelLayers } from '@tukiverkko/plugin-expert-network-common/model';
import { parse } from 'yaml';
import { toRegionEntity } from './toRegionEntity';

const page = readFileSync(
  join(__dirname, '../../../docs/catalogue.md'),
  'utf8',
);
const sections = page.split(/^## /m).flatMap(text => {
  const example = text.match(/```yaml\n([\s\S]*?)```/)?.[1];
  return example ? [{ text, example: parse(example) as Entity }] : [];
});
const model = compileCatalogModel([
  defaultCatalogEntityModel,
  ...expertNetworkModelLayers,
]);

type Schema = {
  readonly properties: {
    readonly spec: {
      readonly required: readonly string[];
      readonly properties: Readonly<Record<string, unknown>>;
    };
  };
};
const specOf = (entity: Entity) => {
  const kind = model.getKind(entity as Parameters<typeof model.getKind>[0])!;
  return (kind.jsonSchema as unknown as Schema).properties.spec;
};

// The first cell of each row names fields; the last says which must be there.
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| (`[^|]+`) +\|.*\|([^|]*)\|$/gm)].flatMap(
    ([, fields, must]) =>
      [...fields.matchAll(/`(\w+)`/g)].map(([, field]) => ({
        field,
        must: must.trim() === 'must',
      })),
  );

describe('docs/catalogue.md', () => {
  it('shows one of each kind', () => {
    expect(sections.map(({ example }) => example.kind)).toEqual([
      'Group',
      'ConsultationService',
      'ExpertNetwork',
      'Event',
      'Initiative',
      'Region',
    ]);
  });

  it.each(sections.map(({ text, example }) => [example.kind, text, example]))(
    'names every field of a %s, and those that must be there',
    (_, text, example) => {
      const { required, properties } = specOf(example as Entity);
      const rows = rowsOf(text as string);
      expect(rows.map(({ field }) => field).sort()).toEqual(
        Object.keys(properties).sort(),
      );
      expect(
        rows
          .filter(({ must }) => must)
          .map(({ field }) => field)
          .sort(),
      ).toEqual([...required].sort());
    },
  );

  it('shows examples that hold no problem', () => {
    const examples = sections.map(({ example }) => example);
    for (const example of examples) {
      const { required, properties } = specOf(example);
      const fields = Object.keys(example.spec ?? {});
      expect(fields).toEqual(expect.arrayContaining([...required]));
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(fields));
    }
    expect(
      directoryProblems([...officialRegions.map(toRegionEntity), ...examples]),
    ).toEqual([]);
  });
});
