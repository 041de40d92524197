import {
  meetingLimits,
  type MeetingChange,
  type MeetingPlan,
  type MeetingRequest,
} from '@tukiverkko/plugin-forms-common';
import { z } from 'zod';
import { entityRef, text } from '../parse/fields';

const minutes = z
  .int()
  .min(meetingLimits.minutes.least)
  .max(meetingLimits.minutes.most);

/** A video link: encrypted, and with nobody's password in it. */
const link = z
  .url({ protocol: /^https$/ })
  .max(1_000)
  .refine(url => !/^https:\/\/[^/]*@/.test(url));

const plan: z.ZodType<MeetingPlan> = z
  .strictObject({
    date: z.iso.date(),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    minutes,
    place: z.string().trim().min(1).max(meetingLimits.place).optional(),
    link: link.optional(),
    participants: z
      .array(z.string().trim().min(1).max(meetingLimits.role))
      .max(meetingLimits.participants),
    withFamily: z.boolean(),
  })
  .refine(({ place, link: url }) => place !== undefined || url !== undefined, {
    path: ['place'],
  });

/** Bodies of `POST /v1/submissions/{id}/commands` that are about meetings. */
export const meetingCommandRequests = [
  z.strictObject({
    command: z.literal('schedule'),
    to: z.union([
      z.strictObject({ plan }),
      z.strictObject({ meeting: z.uuid().toLowerCase(), minutes }),
      z.strictObject({ leave: z.uuid().toLowerCase() }),
    ]),
  }),
  z.strictObject({
    command: z.literal('ask-cancel'),
    reason: text.optional(),
  }),
] as const;

/** Body of `POST /v1/meetings`. */
export const meetingRequest: z.ZodType<MeetingRequest> = z.strictObject({
  team: entityRef,
  plan,
});

/** Body of `PUT /v1/meetings/{id}`. */
export const meetingChange: z.ZodType<MeetingChange> = z.strictObject({
  plan,
  agenda: z
    .array(z.strictObject({ case: z.uuid().toLowerCase(), minutes }))
    .max(meetingLimits.cases)
    .optional(),
});

/** Query of `GET /v1/meetings`. */
export const meetingsRequest = z.strictObject({
  when: z.enum(['coming', 'past']).default('coming'),
  cursor: z.string().max(400).optional(),
});

/** Query of `GET /v1/meetings/{id}/calendar.ics`. */
export const calendarRequest = z.strictObject({
  lang: z.enum(['fi', 'sv', 'en']).default('fi'),
});
