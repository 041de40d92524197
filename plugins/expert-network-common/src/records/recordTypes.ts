import type { Entity } from '@backstage/catalog-model';
import { EXPERT_NETWORK_API_VERSION } from '../entities/apiVersion';
import { eventFields } from './eventFields';
import { initiativeFields } from './initiativeFields';
import { networkFields } from './networkFields';
import type { RecordType, RecordTypeId } from './RecordType';
import { serviceFields } from './serviceFields';
import { toAnswers } from './toAnswers';
import { toEntity } from './toEntity';
import { unitFields } from './unitFields';

/** Everything that is kept true in the portal: one row each. */
export const recordTypes: readonly RecordType[] = [
  recordType({
    id: 'unit',
    names: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    form: 'unit-details',
    fields: unitFields,
    fixed: { children: [] },
  }),
  recordType({
    id: 'network',
    names: {
      fi: 'Asiantuntijaverkosto',
      sv: 'Expertnätverk',
      en: 'Expert network',
    },
    apiVersion: EXPERT_NETWORK_API_VERSION,
    kind: 'ExpertNetwork',
    form: 'network-details',
    fields: networkFields,
  }),
  recordType({
    id: 'service',
    names: {
      fi: 'Konsultaatiopalvelu',
      sv: 'Konsultationstjänst',
      en: 'Consultation service',
    },
    apiVersion: EXPERT_NETWORK_API_VERSION,
    kind: 'ConsultationService',
    form: 'service-details',
    fields: serviceFields,
  }),
  recordType({
    id: 'event',
    names: { fi: 'Tapahtuma', sv: 'Evenemang', en: 'Event' },
    apiVersion: EXPERT_NETWORK_API_VERSION,
    kind: 'Event',
    form: 'event-details',
    fields: eventFields,
    // The meetings of a series have one name.
    namedBy: ['date', 'nameFi'],
  }),
  recordType({
    id: 'initiative',
    names: { fi: 'Hanke', sv: 'Projekt', en: 'Project' },
    apiVersion: EXPERT_NETWORK_API_VERSION,
    kind: 'Initiative',
    form: 'initiative-details',
    fields: initiativeFields,
  }),
];

/** The record type of an id; undefined for any other word. */
export function recordTypeById(id: string): RecordType | undefined {
  return recordTypes.find(type => type.id === (id as RecordTypeId));
}

/** The record type whose form this is. */
export function recordTypeOfForm(form: string): RecordType | undefined {
  return recordTypes.find(type => type.form === form);
}

/** The record type an entity could be a record of; of a Group only where its type is one the form offers. */
export function recordTypeOf(entity: Entity): RecordType | undefined {
  return recordTypes.find(
    type =>
      type.kind === entity.kind &&
      type.apiVersion === entity.apiVersion &&
      type.fields.every(
        ({ name, kind }) =>
          name !== 'type' ||
          kind.is !== 'choice' ||
          Object.hasOwn(kind.choices, String(entity.spec?.type)),
      ),
  );
}

function recordType(
  row: Omit<RecordType, 'deciding' | 'toEntity' | 'toAnswers'>,
): RecordType {
  return {
    ...row,
    deciding: row.fields
      .filter(({ deciding }) => deciding)
      .map(({ name }) => name),
    toEntity: (answers, ref, before) => toEntity(row, answers, ref, before),
    toAnswers: entity => toAnswers(row.fields, entity),
  };
}
