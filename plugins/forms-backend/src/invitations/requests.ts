import {
  viewLimits,
  type DeclineInvitationRequest,
  type ViewRequest,
} from '@tukiverkko/plugin-forms-common';
import { z } from 'zod';
import { entityRef, text } from '../parse/fields';

const question = z.string().trim().min(1).max(2_000);

/** Bodies of `POST /v1/submissions/{id}/commands` that are about who takes part. */
export const invitationCommandRequests = [
  z.strictObject({
    command: z.literal('invite'),
    ref: entityRef,
    question: question.optional(),
    by: z.iso.date().optional(),
  }),
  z.strictObject({ command: z.literal('uninvite'), ref: entityRef }),
] as const;

/** Body of `POST /v1/submissions/{id}/views`. */
export const viewRequest: z.ZodType<ViewRequest> = z.strictObject({
  as: entityRef,
  role: z.string().trim().min(1).max(viewLimits.role),
  text: z.string().trim().min(1).max(viewLimits.text),
});

/** Body of `POST /v1/submissions/{id}/views/decline`. */
export const declineInvitationRequest: z.ZodType<DeclineInvitationRequest> =
  z.strictObject({ as: entityRef, reason: text.optional() });
