import type { Grant, Grants, Role } from './roles';

/** Who may do what with one operation. */
export interface Operation {
  readonly may: Grants;
  /** Concerns nobody but the one who asks, or everybody, so the policy is not asked. */
  readonly isUnasked?: true;
  /** The one plugin that may, where nobody else does. */
  readonly onlyPlugin?: string;
  /** What is different once a request is entered in error. */
  readonly inError?: Partial<Grants>;
}

const everyRole = (grant: Grant, but: Partial<Grants> = {}): Grants => ({
  nobody: 'sign in',
  service: 'no',
  stranger: grant,
  professional: grant,
  requester: grant,
  colleague: grant,
  owner: grant,
  formerOwner: grant,
  invited: grant,
  coordinator: grant,
  editor: grant,
  publisher: grant,
  figuresReader: grant,
  auditor: grant,
  operator: grant,
  ...but,
});

const only = (...some: readonly Role[]): Partial<Grants> =>
  Object.fromEntries(some.map(role => [role, 'yes' as const]));

const publicly: Operation = {
  may: everyRole('yes', { nobody: 'yes', service: 'yes' }),
  isUnasked: true,
};
const description: Operation = {
  may: everyRole('yes', { service: 'yes' }),
  isUnasked: true,
};
const services: Operation = {
  may: everyRole('no', { service: 'yes' }),
  isUnasked: true,
};
const people: Operation = { may: everyRole('yes') };
const own: Operation = { may: everyRole('own') };
const ownWishes: Operation = { ...own, isUnasked: true };
/** Units are public to every signed-in person, and stand in a snapshot that the policy is not asked about. */
const directory: Operation = { ...people, isUnasked: true };
const ownPlace: Operation = { ...own, isUnasked: true };
const editing: Operation = {
  may: everyRole('no', only('editor', 'publisher')),
};
const publishing: Operation = { may: everyRole('no', only('publisher')) };
const auditing: Operation = { may: everyRole('no', only('auditor')) };
const watching: Operation = {
  may: everyRole('no', only('auditor', 'operator')),
};
/** Of cases that are theirs to know of; a coordinator's are those of the area. */
const holding: Operation = {
  may: everyRole('no', only('auditor', 'coordinator')),
};
const operating: Operation = { may: everyRole('no', only('operator')) };

/** They belong to no organisation and no team, so there is nobody they could ask for. */
const noSenders = {
  stranger: 'no',
  editor: 'no',
  publisher: 'no',
  figuresReader: 'no',
  auditor: 'no',
  operator: 'no',
} as const;
const sending: Operation = { may: everyRole('yes', noSenders) };
const ownDrafts: Operation = { may: everyRole('own', noSenders) };
const draft: Operation = {
  may: everyRole('hidden', { ...noSenders, requester: 'yes' }),
};
const record: Operation = { may: everyRole('hidden', only('requester')) };

const parties = only('requester', 'colleague', 'owner', 'invited');
const request: Operation = {
  may: everyRole('hidden', {
    ...parties,
    formerOwner: 'part',
    coordinator: 'part',
  }),
  inError: {
    requester: 'part',
    colleague: 'part',
    owner: 'part',
    invited: 'part',
  },
};
/** What holds nothing but what people wrote. */
const content: Operation = {
  may: everyRole('hidden', {
    ...parties,
    formerOwner: 'no',
    coordinator: 'no',
  }),
  inError: { requester: 'no', colleague: 'no', owner: 'no', invited: 'no' },
};
const command: Operation = {
  may: everyRole('hidden', {
    requester: 'turn',
    colleague: 'turn',
    owner: 'turn',
    coordinator: 'turn',
    invited: 'no',
    formerOwner: 'no',
  }),
};
const talk: Operation = {
  may: everyRole('hidden', {
    requester: 'turn',
    colleague: 'turn',
    owner: 'turn',
    coordinator: 'no',
    invited: 'no',
    formerOwner: 'no',
  }),
};
const takingPart: Operation = {
  may: everyRole('hidden', {
    requester: 'no',
    colleague: 'no',
    owner: 'no',
    formerOwner: 'no',
    invited: 'turn',
    coordinator: 'no',
  }),
};

const meeting: Operation = { may: everyRole('hidden', parties) };
const planning: Operation = {
  may: everyRole('hidden', {
    owner: 'yes',
    requester: 'no',
    colleague: 'no',
    invited: 'no',
  }),
};

/** What a unit's own team and the coordinators of its area keep true. */
const keeping: Operation = {
  may: everyRole('no', only('owner', 'coordinator')),
};

/** What those who coordinate an area bring in and look over; lists are each one's own. */
const coordinating: Operation = {
  may: everyRole('no', { coordinator: 'own' }),
};
/** What one plugin tells another, with its own token. */
const onlyPlugin = (plugin: string): Operation => ({
  may: everyRole('no'),
  isUnasked: true,
  onlyPlugin: plugin,
});

/**
 * Every operation of both APIs, by method and path of their OpenAPI documents, and what each role gets. The tests are
 * made from it, and so is the table of docs/permissions.md: a route without a row fails them, and a row without a route.
 */
export const operations = {
  forms: {
    'GET /health': publicly,
    'GET /openapi.json': description,

    'GET /v1/me': own,
    'GET /v1/me/wishes': ownWishes,
    'PUT /v1/me/wishes/language': ownWishes,
    'PUT /v1/me/wishes/notices': ownWishes,
    'POST /v1/wishes/query': services,

    'GET /v1/forms': people,
    'GET /v1/forms/{key}': people,
    'GET /v1/forms/{key}/versions': people,
    'GET /v1/forms/{key}/versions/{version}': people,
    'GET /v1/forms/{key}/versions/{version}/form.json': people,
    'GET /v1/forms/{key}/versions/{version}/schema.json': people,
    'GET /v1/forms/{key}/versions/{version}/questionnaire.json': people,
    'POST /v1/forms/{key}/evaluate': people,

    'GET /v1/forms/{key}/draft': editing,
    'PUT /v1/forms/{key}/draft': editing,
    'PUT /v1/forms/{key}/draft/questionnaire': editing,
    'DELETE /v1/forms/{key}/draft': editing,
    'GET /v1/forms/{key}/draft/options': editing,
    'POST /v1/forms/{key}/draft/lint': editing,
    'POST /v1/forms/{key}/draft/resolve': editing,
    'POST /v1/forms/{key}/draft/publish': publishing,
    'PUT /v1/forms/{key}/draft/review': editing,
    'GET /v1/forms/{key}/draft/impact': editing,
    'GET /v1/forms/{key}/history': editing,
    'GET /v1/forms/{key}/people': editing,
    'PUT /v1/forms/{key}/people': publishing,
    'GET /v1/editing/forms': editing,
    'POST /v1/forms/{key}/archive': publishing,

    'GET /v1/drafts': ownDrafts,
    'GET /v1/drafts/{id}': draft,
    'PUT /v1/drafts/{id}': draft,
    'DELETE /v1/drafts/{id}': draft,
    'GET /v1/drafts/{id}/attachments': draft,
    'POST /v1/drafts/{id}/attachments': draft,
    'GET /v1/drafts/{id}/attachments/{attachment}': draft,
    'DELETE /v1/drafts/{id}/attachments/{attachment}': draft,

    'POST /v1/submissions': sending,
    'GET /v1/submissions': own,
    'POST /v1/submissions/search': own,
    'GET /v1/inbox': own,
    'GET /v1/inbox/problems': own,
    'POST /v1/inbox/next': own,
    'POST /v1/inbox/bulk': own,

    'GET /v1/submissions/{id}': request,
    'GET /v1/submissions/{id}/messages': content,
    'GET /v1/submissions/{id}/attachments/{attachment}': content,
    'GET /v1/submissions/{id}/copy.pdf': content,
    'GET /v1/submissions/{id}/copy.json': content,
    'GET /v1/submissions/{id}/copy.csv': content,
    'GET /v1/submissions/{id}/copy.fhir.json': content,
    'GET /v1/submissions/{id}/archive.zip': content,
    'POST /v1/submissions/{id}/commands': command,
    'POST /v1/submissions/{id}/messages': talk,
    'POST /v1/submissions/{id}/attachments': talk,
    'POST /v1/submissions/{id}/views': takingPart,
    'POST /v1/submissions/{id}/views/decline': takingPart,

    'GET /v1/records': own,
    'GET /v1/records/{id}': record,

    'GET /v1/meetings': own,
    'POST /v1/meetings': { may: everyRole('no', only('owner')) },
    'GET /v1/meetings/{id}': meeting,
    'GET /v1/meetings/{id}/calendar.ics': meeting,
    'PUT /v1/meetings/{id}': planning,
    'DELETE /v1/meetings/{id}': planning,

    'GET /v1/operations': operating,
    'POST /v1/operations/dead-letters/retry': operating,
    'GET /v1/operations/keys': operating,
    'POST /v1/operations/keys/rewrap': operating,
    'GET /v1/operations/access-log': watching,
    'POST /v1/operations/access-log/verify': watching,
    'POST /v1/operations/access-log/report': auditing,
    'GET /v1/operations/retention': operating,
    'POST /v1/operations/retention/reports': operating,
    'POST /v1/operations/retention/reports/{id}/run': operating,
    'GET /v1/operations/refusals': auditing,
    'GET /v1/operations/holds': holding,
    'POST /v1/operations/holds': holding,
    'POST /v1/operations/holds/release': holding,
  },
  'expert-network': {
    'GET /openapi.json': description,
    'GET /v1/me': ownPlace,
    'POST /v1/find': directory,
    'POST /v1/suggest': directory,
    'GET /v1/regions': directory,
    'GET /v1/coverage': directory,
    'GET /v1/news': directory,
    'GET /v1/events/{namespace}/{name}/calendar.ics': directory,
    'GET /v1/problems': directory,
    'GET /v1/upkeep': ownPlace,
    'GET /v1/upkeep/summary': ownPlace,
    'GET /v1/upkeep/{kind}/{namespace}/{name}': directory,
    'PUT /v1/upkeep/{kind}/{namespace}/{name}/confirmation': keeping,
    'DELETE /v1/upkeep/{kind}/{namespace}/{name}/confirmation': keeping,

    'GET /v1/records/{kind}/{namespace}/{name}': directory,
    'POST /v1/records/{kind}/{namespace}/{name}/restore': keeping,
    'GET /v1/proposals': coordinating,
    'GET /v1/records': onlyPlugin('catalog'),
    'POST /v1/record-outcomes': onlyPlugin('forms'),

    'GET /v1/imports': coordinating,
    'PUT /v1/imports/{id}': coordinating,
    'GET /v1/imports/{id}': coordinating,
    'DELETE /v1/imports/{id}': coordinating,
    'GET /v1/imports/{id}/rows': coordinating,
    'GET /v1/imports/{id}/bad.csv': coordinating,
    'POST /v1/imports/{id}/check': coordinating,
    'POST /v1/imports/{id}/apply': coordinating,

    'GET /v1/surveys': coordinating,
    'GET /v1/surveys/waiting': ownPlace,
    'PUT /v1/surveys/{id}': coordinating,
    'GET /v1/surveys/{id}': coordinating,
    'POST /v1/surveys/{id}/reminders': coordinating,
    'POST /v1/surveys/{id}/close': coordinating,
  },
} as const satisfies Readonly<
  Record<string, Readonly<Record<string, Operation>>>
>;

/** A plugin whose API is in the table. */
export type GuardedPlugin = keyof typeof operations;
