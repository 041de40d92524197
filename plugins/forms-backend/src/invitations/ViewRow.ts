import type { KeyObject } from 'node:crypto';
import type { ExpertView } from '@tukiverkko/plugin-forms-common';
import { open, seal, type Place } from '../sealing';

/** A row of `case_views`: one version of what one of the invited thinks. */
export interface ViewRow {
  case_id: string;
  ref: string;
  number: number;
  at: string;
  actor: string;
  sealed: string;
}

/** Seals a view for its case. */
export function sealView(
  key: KeyObject,
  of: Pick<ViewRow, 'case_id' | 'ref'>,
  { number, at, actor, role, text }: ExpertView,
): ViewRow {
  const id = { ...of, number };
  const sealed = seal(key, placeOf(id), JSON.stringify({ role, text }));
  return { ...id, at, actor, sealed };
}

/** Opens what {@link sealView} sealed. */
export function openView(key: KeyObject, row: ViewRow): ExpertView {
  const { number, at, actor } = row;
  return {
    number,
    at,
    actor,
    ...JSON.parse(open(key, placeOf(row), row.sealed)),
  };
}

function placeOf(id: Pick<ViewRow, 'case_id' | 'ref' | 'number'>): Place {
  return {
    table: 'case_views',
    row: `${id.case_id} ${id.ref} ${id.number}`,
    field: 'sealed',
  };
}
