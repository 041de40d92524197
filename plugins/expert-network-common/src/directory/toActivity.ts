import { stringifyEntityRef } from '@backstage/catalog-model';
import type { ActivityEntity } from '../entities/isActivityEntity';
import { namesOf } from '../entities/namesOf';
import { currentCode } from '../vocabulary/vocabularies';
import type { DirectoryActivity, Validity } from './Directory';
import { fullRef } from './fullRef';

/** What the network does, as far as it is looked for. */
export function toActivity(entity: ActivityEntity): DirectoryActivity {
  const { owner, type, phenomena = [], regions = [], languages } = entity.spec;
  const { date, state, validFrom, validTo } = entity.spec as Validity &
    Partial<Record<'date' | 'state', string>>;
  return {
    ref: stringifyEntityRef(entity),
    kind: entity.kind,
    type,
    names: namesOf(entity),
    owner: fullRef(owner, 'Group', entity),
    phenomena: phenomena.map(code => currentCode('phenomena', code)),
    regions: regions.map(region => fullRef(region, 'Region', entity)),
    languages,
    date,
    validFrom,
    validTo,
    isCancelled: state === 'cancelled',
  };
}
