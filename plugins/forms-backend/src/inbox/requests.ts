import {
  bulkLimit,
  caseStates,
  type BulkRequest,
  type CaseState,
  type TakeNextRequest,
} from '@tukiverkko/plugin-forms-common';
import { z } from 'zod';
import { views } from './views';

const ref = z
  .string()
  .max(200)
  .regex(/^[a-z]+:[a-z0-9-]+\/[A-Za-z0-9._-]+$/);
const viewNames = Object.keys(views) as [keyof typeof views];
const stateNames = Object.keys(caseStates) as [CaseState, ...CaseState[]];

/** What a query gives once or several times. */
function some<T extends z.ZodType>(one: T) {
  return z
    .union([one, z.array(one).max(50)])
    .transform(given => [given].flat() as z.output<T>[])
    .default([]);
}

const listShape = z.strictObject({
  view: z.enum(viewNames),
  state: some(z.enum(stateNames)),
  priority: some(z.enum(['normal', 'high', 'critical'])),
  form: some(z.string().max(60)),
  service: some(ref),
  region: some(ref),
  team: some(ref),
  assignee: some(z.union([z.literal('none'), ref])),
  due: z.enum(['late', 'today', 'soon', 'week', 'none']).optional(),
  sort: z.enum(['due', 'changed', 'submitted']).optional(),
  cursor: z.string().max(400).optional(),
});

/** A list is sorted in the orders an index of it has. */
const isSortKnown = ({
  view,
  sort,
}: Pick<z.infer<typeof listShape>, 'view' | 'sort'>) =>
  sort === undefined || views[view].sorts.includes(sort);

/** Query of `GET /v1/submissions`. */
export const listRequest = listShape.refine(isSortKnown, { path: ['sort'] });

/** Body of `POST /v1/submissions/search`. */
export const searchRequest = listShape
  .extend({ words: z.string().trim().min(1).max(100) })
  .refine(isSortKnown, { path: ['sort'] });

/** Query of `GET /v1/inbox`. */
export const overviewRequest = z.strictObject({ team: some(ref) });

/** Body of `POST /v1/inbox/next`. */
export const takeNextRequest: z.ZodType<TakeNextRequest> = z.strictObject({
  team: z.array(ref).max(50).optional(),
  seen: z.uuid().optional(),
});

/** Body of `POST /v1/inbox/bulk`. */
export const bulkRequest: z.ZodType<BulkRequest> = z.strictObject({
  request: z.discriminatedUnion('command', [
    z.strictObject({ command: z.literal('assign'), assignee: ref.nullable() }),
    z.strictObject({ command: z.literal('close') }),
  ]),
  items: z
    .array(z.strictObject({ id: z.uuid(), revision: z.int().min(1) }))
    .min(1)
    .max(bulkLimit),
});

/** What narrows a list, once it is known. */
export type ListRequest = z.infer<typeof listShape>;
