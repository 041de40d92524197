import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { formsFormResourceRef } from './FormsForm';

/** The team that keeps it, or somebody a publisher asked to write it. */
export const isEditedBy = createPermissionRule({
  name: 'IS_EDITED_BY',
  description: 'Forms that one of the given people or teams keeps or writes',
  resourceRef: formsFormResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('Entity refs of a person or of their groups'),
  }),
  apply: ({ team, editors }, { claims }) =>
    [team, ...editors].some(ref => ref !== null && claims.includes(ref)),
  toQuery: ({ claims }) => ({ relation: 'edited-by' as const, refs: claims }),
});

/** Nobody's yet: also a form that is only being begun. */
export const isWithoutTeam = createPermissionRule({
  name: 'IS_WITHOUT_TEAM',
  description: 'Forms that no team keeps',
  resourceRef: formsFormResourceRef,
  paramsSchema: z.object({}),
  apply: ({ team }) => team === null,
  toQuery: () => ({ relation: 'without-team' as const, refs: [] as const }),
});

/** Every rule a policy may use for editing forms. */
export const formsFormRules = { isEditedBy, isWithoutTeam };
