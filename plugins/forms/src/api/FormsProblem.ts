import type {
  AnswerError,
  CaseState,
  Localized,
  Problem,
} from '@tukiverkko/plugin-forms-common';

/** The server's refusal: what happened and what it allows instead. Never holds an answer. */
export class FormsProblem extends Error {
  readonly status: number;
  readonly type: string;
  readonly errors: readonly AnswerError[];
  readonly allowed: readonly string[];
  readonly state?: CaseState;
  readonly currentVersion?: number;
  /** Who changed it meanwhile and when, where the server says so. */
  readonly changedBy?: string;
  readonly changedAt?: string;
  /** Why a request cannot go to a team, in the reader's languages. */
  readonly reason?: Localized;
  /** What it would leave, where its requester has not allowed that. */
  readonly leaves?: Problem['leaves'];
  /** What to quote to those who run the portal. */
  readonly id?: string;

  constructor(problem: Partial<ProblemMembers> & { readonly status: number }) {
    super(
      problem.detail ??
        problem.message ??
        `The server answered ${problem.status}.`,
    );
    this.name = 'FormsProblem';
    this.status = problem.status;
    this.type = problem.type ?? 'unknown';
    this.errors = problem.errors ?? [];
    this.allowed = problem.allowed ?? [];
    this.state = problem.state;
    this.currentVersion = problem.currentVersion;
    this.changedBy = problem.changedBy;
    this.changedAt = problem.changedAt;
    this.reason = problem.reason;
    this.leaves = problem.leaves;
    this.id = problem.instance?.replace('urn:uuid:', '');
  }

  /** Reads the members of RFC 9457 inside Backstage's envelope; a body of another shape leaves the status. */
  static async fromResponse(response: Response): Promise<FormsProblem> {
    const body: unknown = await response.json().catch(() => undefined);
    const members =
      isObject(body) && isObject(body.error)
        ? (body.error as Partial<ProblemMembers>)
        : {};
    return new FormsProblem({
      ...members,
      status: response.status,
    });
  }
}

/** The answer did not come: nobody knows whether the server heard the request. */
export class ConnectionLost extends Error {
  constructor(cause: unknown) {
    super('The connection was lost before the server answered. Try again.', {
      cause,
    });
    this.name = 'ConnectionLost';
  }
}

type ProblemMembers = Problem & {
  readonly changedBy?: string;
  readonly changedAt?: string;
  readonly instance?: string;
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
