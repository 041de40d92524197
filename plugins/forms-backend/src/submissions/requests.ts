import {
  caseStates,
  type CaseState,
  type CommandRequest,
  type SubmitRequest,
} from '@tukiverkko/plugin-forms-common';
import { z } from 'zod';
import { messageText } from '../messages/requests';

const language = z.enum(['fi', 'sv', 'en']);
const answers = z.record(z.string(), z.unknown());
const version = z.int().min(1);
const text = z.string().trim().min(1).max(4_000);
const entityRef = z
  .string()
  .max(200)
  .regex(/^[a-z]+:[a-z0-9-]+\/[A-Za-z0-9._-]+$/);
const states = Object.keys(caseStates) as [CaseState, ...CaseState[]];

/** Body of `POST /v1/submissions`. */
export const submitRequest: z.ZodType<SubmitRequest> = z.strictObject({
  form: z.string().max(60),
  version,
  answers,
  language,
  draft: z.uuid().optional(),
  replaces: z.uuid().optional(),
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
    }),
    z.strictObject({
      command: z.enum(['ask', 'inform', 'ask-again']),
      message: messageText,
    }),
    z.strictObject({ command: z.literal('close') }),
    z.strictObject({ command: z.literal('cancel'), reason: text.optional() }),
    z.strictObject({ command: z.literal('reopen'), reason: text }),
  ],
);

/** Query of `GET /v1/submissions`. */
export const listRequest = z.strictObject({
  view: z.enum(['inbox', 'mine']),
  state: z
    .union([z.enum(states), z.array(z.enum(states))])
    .transform(given => [given].flat())
    .default([]),
  cursor: z.string().max(400).optional(),
});

/** What narrows a list, once it is known. */
export type ListRequest = z.infer<typeof listRequest>;
