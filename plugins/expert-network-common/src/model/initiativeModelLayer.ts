import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import type { JsonObject } from '@backstage/types';
import { initiativeTypes, resultSections } from '../entities/InitiativeEntity';
import { addOwner, ownerField } from './ownerRelation';
import {
  codesOf,
  entityRef,
  entityRefs,
  link,
  localDate,
  names,
  rowOf,
  specSchema,
  texts,
} from './schemas';
import { addServes, servesField } from './servesRelation';

const euros: JsonObject = { type: 'integer', minimum: 0 };
const share: JsonObject = { type: 'integer', minimum: 1 };
const oneOf = (...codes: string[]): JsonObject => ({
  type: 'string',
  enum: codes,
});
const rows = (items: JsonObject): JsonObject => ({ type: 'array', items });

const toInitiative = (path: string, relation: string) => ({
  selector: { path },
  relation,
  defaultKind: 'Initiative',
  defaultNamespace: 'inherit' as const,
  allowedKinds: ['Initiative'],
});

/** Declares `Initiative`: what people set out to do together. */
export const initiativeModelLayer = createCatalogModelLayer({
  layerId: 'tukiverkko.fi/kind-initiative',
  builder: model => {
    model.addKind({
      group: 'tukiverkko.fi',
      names: {
        kind: 'Initiative',
        singular: 'initiative',
        plural: 'initiatives',
      },
      description:
        'What people set out to do together: a programme, a project, a pilot or a working group.',
      versions: [
        {
          name: 'v1alpha1',
          relationFields: [
            ownerField,
            servesField('spec.regions'),
            toInitiative('spec.partOf', 'partOf'),
            toInitiative('spec.continues', 'continues'),
            toInitiative('spec.cooperatesWith', 'cooperatesWith'),
          ],
          schema: specSchema(['type', 'names', 'owner', 'languages'], {
            type: oneOf(...initiativeTypes),
            names,
            descriptions: texts,
            owner: entityRef,
            partOf: entityRef,
            continues: entityRef,
            cooperatesWith: entityRefs,
            phenomena: codesOf('phenomena'),
            regions: entityRefs,
            languages: { ...codesOf('languages'), minItems: 1 },
            validFrom: localDate,
            validTo: localDate,
            funder: texts,
            grant: euros,
            decision: link,
            innokyla: link,
            partners: rows(
              rowOf(['title'], { title: texts, labour: share, money: euros }),
            ),
            staffing: share,
            posts: rows(rowOf(['title', 'share'], { title: texts, share })),
            goals: rows(
              rowOf(['title', 'state'], {
                title: texts,
                state: oneOf('planned', 'under-way', 'reached', 'not-reached'),
              }),
            ),
            phases: rows(
              rowOf(['title'], {
                title: texts,
                validFrom: localDate,
                validTo: localDate,
              }),
            ),
            groups: rows(
              rowOf(['kind', 'title'], {
                kind: oneOf('steering', 'working', 'sparring'),
                title: texts,
                members: texts,
              }),
            ),
            results: rowOf(
              [],
              Object.fromEntries(resultSections.map(name => [name, texts])),
            ),
          }),
        },
      ],
    });
    addOwner(model, 'Initiative');
    addServes(model, 'Initiative');
    const toOther = { fromKind: 'Initiative', toKind: 'Initiative' };
    model.addRelationPair({
      ...toOther,
      description: 'A project belongs to a programme, a pilot to a project.',
      forward: { type: 'partOf', title: 'part of' },
      reverse: { type: 'hasPart', title: 'has part' },
    });
    model.addRelationPair({
      ...toOther,
      description: 'What one began goes on in another.',
      forward: { type: 'continues', title: 'continues' },
      reverse: { type: 'continuedBy', title: 'continued by' },
    });
    model.addRelationPair({
      ...toOther,
      description: 'Two initiatives work together.',
      forward: { type: 'cooperatesWith', title: 'works with' },
      reverse: { type: 'cooperatesBack', title: 'works with' },
    });
  },
});
