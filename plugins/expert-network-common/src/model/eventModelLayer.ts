import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import { eventTypes } from '../entities/EventEntity';
import { addOwner, ownerField } from './ownerRelation';
import {
  codesOf,
  entityRef,
  entityRefs,
  link,
  localDate,
  localTime,
  names,
  rowOf,
  specSchema,
  texts,
} from './schemas';
import { addServes, servesField } from './servesRelation';

/** Declares `Event`: something people meet at. */
export const eventModelLayer = createCatalogModelLayer({
  layerId: 'tukiverkko.fi/kind-event',
  builder: model => {
    model.addKind({
      group: 'tukiverkko.fi',
      names: { kind: 'Event', singular: 'event', plural: 'events' },
      description:
        'Something people meet at: a webinar, a training, a discussion, a kick-off or the meeting of a group.',
      versions: [
        {
          name: 'v1alpha1',
          relationFields: [
            ownerField,
            servesField('spec.regions'),
            {
              selector: { path: 'spec.network' },
              relation: 'organisedWith',
              defaultKind: 'ExpertNetwork',
              defaultNamespace: 'inherit',
              allowedKinds: ['ExpertNetwork'],
            },
          ],
          schema: specSchema(
            [
              'type',
              'names',
              'owner',
              'state',
              'date',
              'starts',
              'ends',
              'languages',
            ],
            {
              type: { type: 'string', enum: [...eventTypes] },
              names,
              descriptions: texts,
              audience: texts,
              owner: entityRef,
              network: entityRef,
              series: texts,
              state: { type: 'string', enum: ['planned', 'cancelled'] },
              date: localDate,
              starts: localTime,
              ends: localTime,
              place: texts,
              link,
              recording: link,
              capacity: { type: 'integer', minimum: 1, maximum: 100000 },
              phenomena: codesOf('phenomena'),
              clientGroups: codesOf('clientGroups'),
              regions: entityRefs,
              languages: { ...codesOf('languages'), minItems: 1 },
              agenda: {
                type: 'array',
                maxItems: 40,
                items: rowOf(['starts', 'title'], {
                  starts: localTime,
                  title: texts,
                  kind: {
                    type: 'string',
                    enum: ['talk', 'discussion', 'break'],
                  },
                  speaker: texts,
                }),
              },
              materials: {
                type: 'array',
                maxItems: 30,
                items: rowOf(['title', 'link'], { title: texts, link }),
              },
            },
          ),
        },
      ],
    });
    addOwner(model, 'Event');
    addServes(model, 'Event');
    model.addRelationPair({
      fromKind: 'Event',
      toKind: 'ExpertNetwork',
      description: 'A team organises an event together with a network.',
      forward: { type: 'organisedWith', title: 'organised with' },
      reverse: { type: 'organises', title: 'organises' },
    });
  },
});
