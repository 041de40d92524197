import {
  newRef,
  recordTypeOfForm,
  type RecordOutcomeRequest,
  type RecordType,
} from '@tukiverkko/plugin-expert-network-common';

/** What a proposal is about. */
export interface Aim {
  readonly type: RecordType;
  /** Undefined where a new thing has a name that makes no ref. */
  readonly ref: string | undefined;
  readonly isNew: boolean;
  /** The revision it was begun from; undefined where it does not say. */
  readonly basedOn: number | undefined;
}

/** Reads what a proposal is about; undefined for a form that is no record's. */
export function aimOf({
  form,
  answers,
}: Pick<RecordOutcomeRequest, 'form' | 'answers'>): Aim | undefined {
  const type = recordTypeOfForm(form);
  if (!type) return undefined;
  const { record, basedOn } = answers;
  const { namedBy = ['nameFi'] } = type;
  const isNew = typeof record !== 'string' || record === '';
  return {
    type,
    isNew,
    ref: isNew
      ? newRef(type, namedBy.map(field => answers[field] ?? '').join(' '))
      : record.toLocaleLowerCase('en-US'),
    basedOn: Number.isInteger(basedOn) ? Number(basedOn) : undefined,
  };
}
