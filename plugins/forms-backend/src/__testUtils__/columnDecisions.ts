/** What stands in a column: ciphertext, or something that tells nothing of what people wrote, and why it does not. */
type Decision =
  | 'sealed'
  | 'wrapped key'
  | 'id'
  | 'person'
  | 'unit'
  | 'word'
  | 'time'
  | 'number'
  | 'public'
  | 'mark';

/**
 * Every column of the schema. A column that is not here fails the test: whoever adds one decides what may stand in it.
 *
 * | decision | what stands there |
 * |---|---|
 * | `sealed` | what people wrote, as ciphertext |
 * | `wrapped key` | a data key under the key of the configuration |
 * | `id` | a random id or reference, or the id of a form or of a key |
 * | `person` | an entity ref, which the log of readings and permissions need; the ref alone tells that they have an account |
 * | `unit` | a ref or name of a team, service or region of the catalogue, which everybody signed in may read |
 * | `word` | one of a list of words of ours: a state, a command, a language |
 * | `time`, `number` | when, how often, which version |
 * | `public` | a form or its title, which everybody signed in may read |
 * | `mark` | a hash of ours that leads nowhere without a key or the whole of what it was made from |
 */
export const columnDecisions: Readonly<
  Record<string, Readonly<Record<string, Decision>>>
> = {
  form_versions: {
    key: 'id',
    version: 'number',
    id: 'mark',
    definition: 'public',
    published_at: 'time',
  },
  form_drafts: {
    form: 'id',
    definition: 'public',
    title: 'public',
    based_on: 'number',
    revision: 'number',
    saved_at: 'time',
    saved_by: 'person',
    review_state: 'word',
    review: 'public',
    summary: 'public',
  },
  form_people: {
    form: 'id',
    ref: 'person',
    part: 'word',
    given_by: 'person',
    given_at: 'time',
  },
  form_writers: { form: 'id', ref: 'person' },
  form_standing: { form: 'id', current: 'number', archived_at: 'time' },
  form_events: {
    actor: 'person',
    attempt: 'id',
    form: 'id',
    action: 'word',
    at: 'time',
    reply: 'public',
  },

  data_keys: { owner: 'id', key_id: 'id', wrapped: 'wrapped key' },
  key_versions: { id: 'id', since: 'time', empty_since: 'time' },

  submissions: {
    id: 'id',
    reference: 'id',
    form: 'id',
    form_version: 'number',
    form_title: 'public',
    language: 'word',
    state: 'word',
    state_before: 'word',
    priority: 'word',
    revision: 'number',
    requester: 'person',
    colleagues: 'unit',
    owner: 'unit',
    owner_name: 'unit',
    service: 'unit',
    service_name: 'unit',
    coordinator: 'unit',
    assignee: 'person',
    region: 'unit',
    submitted_at: 'time',
    changed_at: 'time',
    changed_by: 'person',
    answer_by: 'time',
    queue_place: 'time',
    erase_on: 'time',
    erase_what: 'word',
    erased_at: 'time',
    sealed: 'sealed',
    signed: 'mark',
  },
  case_events: {
    case_id: 'id',
    revision: 'number',
    command: 'word',
    state: 'word',
    at: 'time',
    actor: 'person',
    sealed: 'sealed',
  },
  case_messages: {
    case_id: 'id',
    number: 'number',
    id: 'id',
    kind: 'word',
    at: 'time',
    actor: 'person',
    sealed: 'sealed',
  },
  case_invitations: {
    case_id: 'id',
    ref: 'person',
    state: 'word',
    kind: 'word',
    name: 'unit',
    unit_name: 'unit',
    invited_at: 'time',
    view_by: 'time',
    sealed: 'sealed',
  },
  case_views: {
    case_id: 'id',
    ref: 'person',
    number: 'number',
    at: 'time',
    actor: 'person',
    sealed: 'sealed',
  },
  case_forwards: {
    case_id: 'id',
    revision: 'number',
    from_team: 'unit',
    at: 'time',
  },
  legal_holds: { owner: 'id', at: 'time', actor: 'person', sealed: 'sealed' },
  meetings: {
    id: 'id',
    team: 'unit',
    team_name: 'unit',
    state: 'word',
    starts_at: 'time',
    ends_at: 'time',
    is_group: 'word',
    with_family: 'word',
    revision: 'number',
    changed_at: 'time',
    changed_by: 'person',
    sealed: 'sealed',
  },
  meeting_cases: {
    meeting_id: 'id',
    case_id: 'id',
    offset_minutes: 'number',
    minutes: 'number',
    has_left: 'word',
  },
  drafts: {
    id: 'id',
    author: 'person',
    form: 'id',
    form_version: 'number',
    language: 'word',
    revision: 'number',
    saved_at: 'time',
    replaces: 'id',
    sealed: 'sealed',
  },
  attachments: {
    id: 'id',
    owner: 'id',
    state: 'word',
    uploaded_at: 'time',
    uploaded_by: 'person',
    scan_due: 'time',
    sealed: 'sealed',
  },
  attachment_chunks: {
    attachment_id: 'id',
    number: 'number',
    sealed: 'sealed',
  },
  records: {
    id: 'id',
    reference: 'id',
    form: 'id',
    form_version: 'number',
    form_title: 'public',
    language: 'word',
    author: 'person',
    recorded_at: 'time',
    replaces: 'id',
    erase_on: 'time',
    erase_what: 'word',
    erased_at: 'time',
    sealed: 'sealed',
  },
  // What is counted are the coded fields that a form names as figures, by day, and nobody is named beside them.
  figure_counts: {
    form: 'id',
    form_version: 'number',
    day: 'time',
    figure: 'word',
    code: 'word',
    count: 'number',
  },
  anonymous_answers: {
    id: 'id',
    form: 'id',
    form_version: 'number',
    day: 'time',
    key_id: 'id',
    wrapped: 'wrapped key',
    thinned: 'number',
    sealed: 'sealed',
  },
  anonymous_respondents: { form: 'id', person: 'person' },
  nameless_attempts: { attempt: 'mark', fingerprint: 'mark', day: 'time' },
  idempotency: {
    actor: 'person',
    route: 'id',
    key: 'id',
    fingerprint: 'mark',
    case_id: 'id',
    status: 'number',
    at: 'time',
    sealed: 'sealed',
  },

  outbox: {
    id: 'number',
    case_id: 'id',
    revision: 'number',
    command: 'word',
    at: 'time',
    attempt: 'number',
    leased_until: 'time',
    actor: 'person',
    heard: 'word',
    set_aside_at: 'time',
  },
  jobs: {
    id: 'word',
    began_at: 'time',
    ended_at: 'time',
    outcome: 'word',
    runs: 'number',
    failures: 'number',
  },
  request_budgets: {
    person: 'person',
    kind: 'word',
    left: 'number',
    at: 'time',
  },
  deadlines: {
    case_id: 'id',
    kind: 'word',
    round: 'number',
    at: 'time',
    done_at: 'time',
  },
  notices: { message_id: 'number', recipient: 'person', at: 'time' },
  wishes: { person: 'person', language: 'word', notices: 'word' },
  stranded_teams: { team: 'unit', kind: 'word', since: 'time' },

  access_log: {
    case_id: 'id',
    number: 'number',
    at: 'time',
    actor: 'person',
    action: 'word',
    unit: 'unit',
    ground: 'word',
    revision: 'number',
    hash: 'mark',
  },
  refusals: {
    id: 'id',
    at: 'time',
    actor: 'person',
    operation: 'word',
    problem: 'word',
  },
  access_heads: {
    case_id: 'id',
    number: 'number',
    hash: 'mark',
    checkpoint: 'number',
  },
  access_checkpoints: {
    number: 'number',
    at: 'time',
    root: 'mark',
    previous: 'mark',
    signature: 'mark',
  },
  access_verifications: { at: 'time', found: 'number' },
  retention_reports: {
    id: 'id',
    made_at: 'time',
    made_by: 'person',
    day: 'time',
    state: 'word',
    counts: 'number',
    total: 'number',
    held: 'number',
    run_at: 'time',
    run_by: 'person',
    ended_at: 'time',
    erased: 'number',
    failed: 'number',
  },
};
