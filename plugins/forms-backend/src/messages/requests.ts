import {
  messageLimit,
  type MessageRequest,
} from '@tukiverkko/plugin-forms-common';
import { z } from 'zod';

/** What somebody writes in a case. */
export const messageText = z.string().trim().min(1).max(messageLimit);

/** Body of `POST /v1/submissions/{id}/messages`. */
export const messageRequest: z.ZodType<MessageRequest> = z.strictObject({
  kind: z.enum(['message', 'note']),
  text: messageText,
});

/** Query of `GET /v1/submissions/{id}/messages`. */
export const messagesRequest = z.strictObject({
  before: z.uuid().toLowerCase().optional(),
});
