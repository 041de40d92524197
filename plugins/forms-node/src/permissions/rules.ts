import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { formsCaseResourceRef } from './FormsCase';

const paramsSchema = z.object({
  claims: z
    .array(z.string())
    .describe('Entity refs of a person or of their teams'),
});

/** The person who sent it. */
export const isRequester = createPermissionRule({
  name: 'IS_REQUESTER',
  description: 'Cases that one of the given people sent',
  resourceRef: formsCaseResourceRef,
  paramsSchema,
  apply: (resource, { claims }) => claims.includes(resource.requester),
  toQuery: ({ claims }) => ({ relation: 'requester' as const, refs: claims }),
});

/** The unit of the requester, where they let its people see and continue it. */
export const isOpenToColleagues = createPermissionRule({
  name: 'IS_OPEN_TO_COLLEAGUES',
  description: 'Cases that the requester opened to one of the given units',
  resourceRef: formsCaseResourceRef,
  paramsSchema,
  apply: (resource, { claims }) =>
    resource.colleagues !== null && claims.includes(resource.colleagues),
  toQuery: ({ claims }) => ({ relation: 'colleagues' as const, refs: claims }),
});

/** The team it belongs to now. */
export const isOwnedBy = createPermissionRule({
  name: 'IS_OWNED_BY',
  description: 'Cases that one of the given teams owns',
  resourceRef: formsCaseResourceRef,
  paramsSchema,
  apply: (resource, { claims }) => claims.includes(resource.owner),
  toQuery: ({ claims }) => ({ relation: 'owner' as const, refs: claims }),
});

/** Someone the owner asked to join. */
export const isInvited = createPermissionRule({
  name: 'IS_INVITED',
  description: 'Cases that one of the given people or teams is invited to',
  resourceRef: formsCaseResourceRef,
  paramsSchema,
  apply: (resource, { claims }) =>
    resource.invited.some(ref => claims.includes(ref)),
  toQuery: ({ claims }) => ({ relation: 'invited' as const, refs: claims }),
});

/** The team that watches over the requester's area. */
export const isCoordinatedBy = createPermissionRule({
  name: 'IS_COORDINATED_BY',
  description: 'Cases that one of the given coordination teams watches over',
  resourceRef: formsCaseResourceRef,
  paramsSchema,
  apply: (resource, { claims }) =>
    resource.coordinator !== null && claims.includes(resource.coordinator),
  toQuery: ({ claims }) => ({ relation: 'coordinator' as const, refs: claims }),
});

/** Every rule a policy may use for cases. */
export const formsCaseRules = {
  isRequester,
  isOpenToColleagues,
  isOwnedBy,
  isInvited,
  isCoordinatedBy,
};
