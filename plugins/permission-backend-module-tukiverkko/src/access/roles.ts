/** Everybody who may ask, in the order of the columns: what they are to the request, the record or the draft in question. */
export const roles = {
  nobody: 'Somebody who is not signed in.',
  service: 'A plugin or program with a token of its own.',
  stranger: 'A signed-in person of no organisation and no team.',
  professional:
    'A person of an organisation or a team that has nothing to do with it.',
  requester: 'The person who sent, recorded or drafted it.',
  colleague:
    'A person of the unit that the requester lets see and continue it, also by a group below that unit.',
  owner:
    'A person of the team it belongs to now, also by a group below that team.',
  formerOwner: 'A person of a team that had it and passed it on.',
  invited:
    'A person who is asked to take part, by name, by a team or by a network.',
  coordinator: 'A person of the coordination team of its area.',
  editor: 'A person of a group of `permission.tukiverkko.editors`.',
  publisher: 'A person of a group of `permission.tukiverkko.publishers`.',
  figuresReader:
    'A person of a group of `permission.tukiverkko.figuresReaders`.',
  auditor: 'A person of a group of `permission.tukiverkko.auditors`.',
  operator: 'A person of a group of `permission.tukiverkko.operators`.',
} as const;

export type Role = keyof typeof roles;

/** What becomes of somebody's request, as the page says it. */
export const grants = {
  yes: 'It is done; of a request they read what its form opens to them.',
  own: 'It is done, and holds what is theirs alone: an empty list where nothing is.',
  part: 'They see whose it is and how it stands, and nothing that anybody wrote.',
  turn: 'It is done where the life of a request gives them that command in its state; else 403 or 409.',
  no: 'Refused, 403: that it is there is no secret, or is known to them.',
  hidden: 'Not found, 404, as if it were not there.',
  'sign in': 'Refused, 401.',
} as const;

export type Grant = keyof typeof grants;

/** What each role gets. */
export type Grants = Readonly<Record<Role, Grant>>;
