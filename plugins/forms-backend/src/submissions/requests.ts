import type {
  CommandRequest,
  SubmitRequest,
} from '@tukiverkko/plugin-forms-common';
import { z } from 'zod';
import { invitationCommandRequests } from '../invitations/requests';
import { meetingCommandRequests } from '../meetings/requests';
import { messageText } from '../messages/requests';
import { entityRef, text } from '../parse/fields';

const language = z.enum(['fi', 'sv', 'en']);
const answers = z.record(z.string(), z.unknown());
const version = z.int().min(1);

/** Body of `POST /v1/submissions`. */
export const submitRequest: z.ZodType<SubmitRequest> = z.strictObject({
  form: z.string().max(60),
  version,
  answers,
  language,
  draft: z.uuid().optional(),
  replaces: z.uuid().optional(),
  colleagues: entityRef.optional(),
});

/** Body of `POST /v1/submissions/{id}/commands`. */
export const commandRequest: z.ZodType<CommandRequest> = z.discriminatedUnion(
  'command',
  [
    z.strictObject({ command: z.enum(['accept', 'begin', 'return']) }),
    z.strictObject({
      command: z.literal('decline'),
      reason: z.enum([
        'not-ours',
        'other-help-first',
        'information-missing',
        'no-capacity',
        'other',
      ]),
      text,
      place: z.union([
        z.strictObject({ team: entityRef }),
        z.strictObject({ service: entityRef }),
        z.strictObject({ instruction: text }),
      ]),
    }),
    z.strictObject({
      command: z.literal('answer'),
      version,
      answers,
      language,
      byName: z.array(entityRef).max(30).optional(),
    }),
    ...invitationCommandRequests,
    ...meetingCommandRequests,
    z.strictObject({
      command: z.enum(['ask', 'inform']),
      message: messageText,
      leave: z.enum(['county', 'area']).optional(),
    }),
    z.strictObject({ command: z.literal('ask-again'), message: messageText }),
    z.strictObject({
      command: z.literal('forward'),
      to: z.union([
        z.strictObject({ team: entityRef }),
        z.strictObject({ service: entityRef }),
      ]),
      reason: text,
    }),
    z.strictObject({
      command: z.literal('assign'),
      assignee: entityRef.nullable(),
    }),
    z.strictObject({
      command: z.literal('share'),
      unit: entityRef.nullable(),
    }),
    z.strictObject({ command: z.literal('mark-in-error'), reason: text }),
    z.strictObject({ command: z.literal('close') }),
    z.strictObject({ command: z.literal('cancel'), reason: text.optional() }),
    z.strictObject({ command: z.literal('reopen'), reason: text }),
  ],
);
