import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import {
  indexDirectory,
  toDirectory,
  type FindItem,
  type FindRequest,
} from '@tukiverkko/plugin-expert-network-common';
import { officialRegionEntities } from '../__testUtils__/officialRegionEntities';
import { parseAllDocuments } from 'yaml';
import { answerFind } from './answerFind';

/*
 * What a professional asks, from where, and what they should see: concepts as
 * `vocabulary:code`, services by their names in the demo data.
 */
interface Case {
  readonly question: string;
  readonly facets?: FindRequest;
  readonly from: string;
  readonly understood: readonly string[];
  readonly first: readonly string[];
  readonly rest?: string;
  readonly nearest?: readonly string[];
}

const corpus = resolve(__dirname, '../../corpus');
const demo = resolve(__dirname, '../../../../demo');

const entities = readdirSync(demo)
  .filter(file => file.endsWith('.yaml'))
  .flatMap(file =>
    parseAllDocuments(readFileSync(join(demo, file), 'utf8')).map(document =>
      document.toJS(),
    ),
  )
  .filter((entity): entity is Entity => typeof entity?.kind === 'string');
const directory = toDirectory(
  [...officialRegionEntities(), ...entities],
  '2026-11-22T08:00:00.000Z',
);

const nameOf = ({ service }: FindItem) => service?.split('/')[1];

describe.each(readdirSync(corpus))('the questions of %s', file => {
  const cases: readonly Case[] = JSON.parse(
    readFileSync(join(corpus, file), 'utf8'),
  );

  it.each(cases.map(one => [one.question, one.from, one] as const))(
    '%p from %s finds what it should',
    (words, from, { facets, understood, first, rest, nearest }) => {
      const own = indexDirectory(directory).regionBySlug.get(from);
      const answer = answerFind(
        { words, ...facets },
        { directory, own, today: '2026-11-22' },
      );
      const found = answer.groups
        .filter(({ id }) => id !== 'contact' && id !== 'coordination')
        .flatMap(({ items }) => items.map(nameOf));
      expect({
        understood: answer.understood
          .map(({ vocabulary, code }) => `${vocabulary}:${code}`)
          .sort(),
        first: found.slice(0, 3),
        rest: rest === undefined ? undefined : answer.rest,
        nearest: nearest === undefined ? undefined : answer.nearest.map(nameOf),
      }).toEqual({
        understood: [...understood].sort(),
        first,
        rest,
        nearest,
      });
    },
  );
});
