import {
  isRoutingReadable,
  type Relation,
  type Routing,
} from '@tukiverkko/plugin-forms-common';
import type { PublishedForm } from '../forms/PublishedForms';
import { withoutRecord } from '../routing/withoutRecord';
import { bareRouting } from './withheld';

/** An explanation as somebody with these relations may read it: where a rule reads what is closed to them, only where it went. */
export function readableRouting(
  { definition }: PublishedForm,
  relations: readonly Relation[],
): (routing: Routing) => Routing {
  return isRoutingReadable(definition, relations) ? withoutRecord : bareRouting;
}
