import { allowedCommands, transition } from '@tukiverkko/plugin-forms-common';
import type {
  BulkRequest,
  CommandRequest,
  Draft,
  DraftRequest,
  EvaluateRequest,
  EvaluateResponse,
  FormsMe,
  FormVersion,
  MessageRequest,
  RecordListItem,
  RecordView,
  SubmissionListItem,
  SubmissionView,
  SubmitRequest,
  TakeNextRequest,
} from '@tukiverkko/plugin-forms-common';
import type { FileSending } from '../src/api/sendFile';
import { aCase, anEvaluation, aRouting, everywhere } from './aCase';
import { FakeCompany } from './FakeCompany';
import { FakeEditing } from './FakeEditing';
import { FakeFiles } from './FakeFiles';
import { FakeOperations } from './FakeOperations';
import { FakeReviewing } from './FakeReviewing';
import { FakeTalk } from './FakeTalk';
import { handlerAfter } from './handlerAfter';
import { FakeInbox } from './FakeInbox';

interface Heard {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

type Fault =
  | 'lost-before'
  | 'lost-after'
  | { readonly status: number; readonly error?: object };
type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly content?: Blob;
};

/**
 * The forms backend as its HTTP contract describes it, in memory: ETags, idempotency keys,
 * states and refusals behave; routing and evaluation are given. One person at a time.
 */
export class FakeForms {
  readonly heard: Heard[] = [];
  readonly forms = new Map<string, FormVersion>();
  /** Versions that were replaced. */
  readonly olderForms: FormVersion[] = [];
  readonly drafts = new Map<string, Draft>();
  readonly cases = new Map<string, SubmissionView>();
  readonly records = new Map<string, RecordView>();
  readonly files = new FakeFiles();
  readonly talk = new FakeTalk();
  readonly company = new FakeCompany(this.cases);
  readonly editing = new FakeEditing(this.forms);
  readonly reviewing = new FakeReviewing(this.forms, this.editing);
  readonly inbox = new FakeInbox(this.cases);
  readonly operations = new FakeOperations();
  /** A file half way stays there until this is over. */
  slowUpload = Promise.resolve();
  me: FormsMe = {
    entityRef: 'user:default/liisa',
    may: {
      request: true,
      work: false,
      coordinate: false,
      editForms: false,
      publishForms: false,
      operate: false,
      audit: false,
    },
    teams: [],
    units: [],
    waiting: 0,
  };
  routing = aRouting();
  evaluation: Partial<EvaluateResponse['evaluation']> = {};
  now = '2026-11-22T12:32:00.000Z';
  pageSize = 50;

  private readonly replies = new Map<
    string,
    { readonly content: string; readonly answer: Answer }
  >();
  private readonly faults: { readonly match: RegExp; readonly fault: Fault }[] =
    [];

  /** The next request whose `METHOD /path` matches meets this fault. */
  failNext(match: RegExp, fault: Fault): void {
    this.faults.push({ match, fault });
  }

  /** The requests heard so far whose `METHOD /path` matches. */
  requests(match: RegExp): readonly Heard[] {
    return this.heard.filter(request =>
      match.test(`${request.method} ${request.path}`),
    );
  }

  readonly fetch = async (
    input: RequestInfo | URL,
    init: RequestInit = {},
  ): Promise<Response> => {
    const url = new URL(
      String(input).replace('plugin://forms/v1', 'http://forms'),
    );
    const request: Heard = {
      method: init.method ?? 'GET',
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    };
    this.heard.push(request);
    const fault = this.takeFault(request);
    if (fault === 'lost-before') throw new TypeError('Failed to fetch');
    const answer =
      typeof fault === 'object'
        ? refusal(fault.status, fault.error)
        : this.once(request);
    if (fault === 'lost-after') throw new TypeError('Failed to fetch');
    return toResponse(answer);
  };

  /** A file on its way: half of it, whatever fault there is, and the rest. */
  readonly sendFile = async ({
    path,
    headers,
    file,
    onProgress,
    signal,
  }: FileSending): Promise<Response> => {
    const request: Heard = {
      method: 'POST',
      path: path.replace('/v1', ''),
      query: new URLSearchParams(),
      headers: new Headers(headers),
      body: file,
    };
    this.heard.push(request);
    onProgress(0.5);
    await this.slowUpload;
    const fault = this.takeFault(request);
    if (fault === 'lost-before' || signal.aborted)
      throw new TypeError('Cut off');
    if (typeof fault === 'object')
      return toResponse(refusal(fault.status, fault.error));
    onProgress(1);
    const answer = this.once(request);
    if (fault === 'lost-after') throw new TypeError('Cut off');
    return toResponse(answer);
  };

  private takeFault(request: Heard): Fault | undefined {
    const index = this.faults.findIndex(({ match }) =>
      match.test(`${request.method} ${request.path}`),
    );
    return index < 0 ? undefined : this.faults.splice(index, 1)[0].fault;
  }

  private once(request: Heard): Answer {
    const key = request.headers.get('Idempotency-Key');
    if (
      request.method !== 'POST' ||
      /\/(evaluate|search)$|^\/operations\//.test(request.path)
    )
      return this.answer(request);
    if (!key) return refusal(400, { type: 'idempotency-key-missing' });
    const content = JSON.stringify([request.path, request.body]);
    const earlier = this.replies.get(key);
    if (earlier)
      return earlier.content === content
        ? earlier.answer
        : refusal(422, { type: 'idempotency-key-reused' });
    const answer = this.answer(request);
    if (answer.status < 300) this.replies.set(key, { content, answer });
    return answer;
  }

  private answer(request: Heard): Answer {
    const [, room, id, leaf, number] = request.path.split('/');
    if (room === 'operations') return this.operations.answer(request);
    switch (
      `${request.method} ${room}${id ? '/:id' : ''}${leaf ? `/${leaf}` : ''}`
    ) {
      case 'GET me':
        return ok(this.me);
      case 'GET forms':
        return ok({
          items: [...this.forms.values()].map(form => ({
            key: form.key,
            title: everywhere(form.definition.title),
            purpose: form.definition.purpose,
            process: form.definition.process,
            version: form.version,
          })),
        });
      case 'GET forms/:id':
        return found(this.forms.get(id));
      case 'GET forms/:id/versions': {
        const form = [this.forms.get(id), ...this.olderForms].find(
          one => one?.key === id && one.version === Number(number),
        );
        return number === undefined
          ? this.editing.answer(request, this.me.entityRef, this.now) ??
              refusal(404)
          : found(form);
      }
      case 'POST forms/:id/evaluate':
        return this.evaluate(request.body as EvaluateRequest);
      case 'GET drafts':
        return ok({
          items: [...this.drafts.values()].map(
            ({ answers: _, ...draft }) => draft,
          ),
        });
      case 'GET drafts/:id':
        return found(this.drafts.get(id));
      case 'PUT drafts/:id':
        return this.saveDraft(id, request);
      case 'DELETE drafts/:id':
        return this.drafts.delete(id) ? { status: 204 } : refusal(404);
      case 'GET drafts/:id/attachments':
        return number
          ? download(this.files.content(id, number))
          : ok({ items: this.files.of(id) });
      case 'DELETE drafts/:id/attachments':
        return this.files.remove(id, number)
          ? { status: 204 }
          : refusal(404, { type: 'attachment-not-found' });
      case 'POST drafts/:id/attachments':
      case 'POST submissions/:id/attachments':
        return {
          status: 201,
          body: this.files.add(id, request.body as File, this.me.entityRef),
        };
      case 'GET submissions/:id/attachments':
        return download(this.files.content(id, number));
      case 'GET submissions/:id/copy.pdf':
        return download(
          new Blob([`${this.cases.get(id)?.reference} ${request.query}`]),
        );
      case 'GET submissions/:id/archive.zip':
      case 'GET submissions/:id/copy.csv':
      case 'GET submissions/:id/copy.json':
      case 'GET submissions/:id/copy.fhir.json':
        return download(new Blob([String(this.cases.get(id)?.reference)]));
      case 'POST submissions':
        return this.submit(request.body as SubmitRequest);
      case 'GET records':
        return this.listRecords(request);
      case 'GET records/:id':
        return found(this.records.get(id));
      case 'GET submissions':
        return this.list(
          Object.fromEntries(
            [...request.query.keys()].map(name => [
              name,
              request.query.getAll(name),
            ]),
          ),
        );
      case 'POST submissions/:id':
        return this.list(
          Object.fromEntries(
            Object.entries(request.body as object).map(([name, given]) => [
              name,
              [given].flat(),
            ]),
          ),
        );
      case 'GET inbox':
        return ok(this.inbox.overview(this.me.entityRef));
      case 'GET inbox/:id':
        return ok(this.inbox.problems);
      case 'POST inbox/:id':
        return ok(
          id === 'next'
            ? this.inbox.takeNext(
                request.body as TakeNextRequest,
                this.me.entityRef,
              )
            : this.inbox.bulk(request.body as BulkRequest),
        );
      case 'GET submissions/:id':
        return this.readCase(id);
      case 'GET submissions/:id/messages':
        return ok(
          this.talk.page(
            id,
            this.pageSize,
            request.query.get('before') ?? undefined,
          ),
        );
      case 'POST submissions/:id/messages':
        return this.writeMessage(id, request.body as MessageRequest);
      case 'POST submissions/:id/commands':
        return this.command(id, request);
      default:
        return (
          this.company.answer(request, this.me.entityRef, this.now) ??
          this.editing.answer(request, this.me.entityRef, this.now) ??
          this.reviewing.answer(request, this.me.entityRef, this.now) ??
          refusal(404)
        );
    }
  }

  private readCase(id: string): Answer {
    const one = this.cases.get(id);
    const attachments = this.files.of(id);
    return found(
      one && {
        ...one,
        ...this.talk.newest(id, this.pageSize),
        ...(attachments.length > 0 ? { attachments } : {}),
      },
    );
  }

  private writeMessage(id: string, { kind, text }: MessageRequest): Answer {
    if (!this.cases.get(id)?.allowedActions.includes(kind))
      return refusal(409, { type: 'command-not-allowed' });
    const message = { kind, text, actor: this.me.entityRef, at: this.now };
    return { status: 201, body: this.talk.write(id, message) };
  }

  private evaluate({ answers }: EvaluateRequest): Answer {
    return ok({
      evaluation: anEvaluation(answers, this.evaluation),
      routing: this.routing,
      answerBy: '2026-11-30',
    });
  }

  private saveDraft(id: string, request: Heard): Answer {
    const earlier = this.drafts.get(id);
    const create = request.headers.get('If-None-Match') === '*';
    if (
      create
        ? earlier
        : request.headers.get('If-Match') !== `"${earlier?.revision}"`
    )
      return refusal(earlier ? 412 : 404, { type: 'draft-changed' });
    const draft: Draft = {
      ...(request.body as DraftRequest),
      id,
      revision: (earlier?.revision ?? 0) + 1,
      savedAt: this.now,
    };
    this.drafts.set(id, draft);
    return { status: create ? 201 : 200, body: draft };
  }

  private submit(request: SubmitRequest): Answer {
    const form = this.forms.get(request.form);
    switch (form?.definition.process) {
      case 'record':
        return this.record(request, form);
      case 'anonymous':
        return {
          status: 201,
          body: { process: 'anonymous', day: this.now.slice(0, 10) },
        };
      case 'advice':
        return ok({
          process: 'advice',
          evaluation: anEvaluation(request.answers, this.evaluation),
        });
      default:
        return this.submitCase(request);
    }
  }

  private record(request: SubmitRequest, form: FormVersion): Answer {
    const id = crypto.randomUUID();
    const recorded: RecordView = {
      id,
      reference: `OT-2026-REC${this.records.size}`,
      form: form.key,
      formTitle: everywhere(form.definition.title),
      formVersion: form.version,
      language: request.language,
      author: this.me.entityRef,
      recordedAt: this.now,
      replaces: request.replaces ?? null,
      replacedBy: null,
      answers: request.answers,
      names: {},
      evaluation: anEvaluation(request.answers, this.evaluation),
    };
    const before = this.records.get(request.replaces ?? '');
    if (before) this.records.set(before.id, { ...before, replacedBy: id });
    this.records.set(id, recorded);
    this.drafts.delete(request.draft ?? '');
    const { reference, recordedAt } = recorded;
    return {
      status: 201,
      body: { process: 'record', id, reference, recordedAt },
    };
  }

  private listRecords({ query }: Heard): Answer {
    const from = Number(query.get('cursor') ?? 0);
    const to = from + this.pageSize;
    const items: RecordListItem[] = [...this.records.values()].slice(from, to);
    const nextCursor = to < this.records.size ? String(to) : null;
    return ok({ items, nextCursor });
  }

  private submitCase(request: SubmitRequest): Answer {
    const sent = aCase({
      id: crypto.randomUUID(),
      form: request.form,
      answers: request.answers,
      owner: this.routing.team,
      ownerName: this.routing.teamName,
      requester: this.me.entityRef,
      routing: this.routing,
    });
    this.cases.set(sent.id, sent);
    if (request.draft) {
      this.drafts.delete(request.draft);
      this.files.move(request.draft, sent.id);
    }
    const {
      id,
      reference,
      state,
      owner,
      ownerName,
      submittedAt,
      answerBy,
      routing,
    } = sent;
    return {
      status: 201,
      body: {
        process: 'case',
        id,
        reference,
        state,
        owner,
        ownerName,
        submittedAt,
        answerBy,
        routing,
      },
    };
  }

  private list(filters: Readonly<Record<string, readonly string[]>>): Answer {
    const all = this.inbox.listed(filters, this.me.entityRef);
    const from = Number(filters.cursor?.[0] ?? 0);
    const to = from + this.pageSize;
    const items: SubmissionListItem[] = all.slice(from, to);
    return ok({ items, nextCursor: to < all.length ? String(to) : null });
  }

  private command(id: string, request: Heard): Answer {
    const one = this.cases.get(id);
    if (!one) return refusal(404);
    const body = request.body as CommandRequest;
    const match = request.headers.get('If-Match');
    if (!match) return refusal(428);
    if (match !== `"${one.revision}"`)
      return refusal(412, { type: 'case-changed', state: one.state });
    const state = transition(one.state, body.command);
    if (!state)
      return refusal(409, {
        type: 'command-not-allowed',
        allowed: one.allowedActions,
        state: one.state,
      });
    const held = one.relations.includes('owner')
      ? (['work'] as const)
      : (['request'] as const);
    const next: SubmissionView = {
      ...one,
      state,
      revision: one.revision + 1,
      ...handlerAfter(body, one, this.me.entityRef),
      ...this.company.after(body, one),
      ...(body.command === 'share' && {
        colleagues: this.me.units.find(({ ref }) => ref === body.unit),
      }),
      answer:
        body.command === 'answer'
          ? {
              form: 'help-answer',
              formVersion: body.version,
              answers: body.answers,
              at: this.now,
              actor: this.me.entityRef,
            }
          : one.answer,
      events: [
        ...one.events,
        {
          command: body.command,
          state,
          at: this.now,
          actor: this.me.entityRef,
          ...('reason' in body && body.command !== 'decline'
            ? { text: body.reason }
            : {}),
          ...('leave' in body ? { leave: body.leave } : {}),
          ...('assignee' in body ? { assignee: body.assignee } : {}),
        },
      ],
      allowedActions: allowedCommands(state, held),
    };
    this.cases.set(id, next);
    if ('message' in body) {
      const { command: kind, message: text } = body;
      this.talk.write(id, {
        kind,
        text,
        actor: this.me.entityRef,
        at: this.now,
      });
    }
    return ok(next);
  }
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function download(blob: Blob | undefined): Answer {
  return blob ? { status: 200, content: blob } : refusal(404);
}

function toResponse({ status, body, content: blob }: Answer): Response {
  if (blob) return new Response(String(blob.size), { status });
  return new Response(status === 204 ? null : JSON.stringify(body), { status });
}

function found(body: unknown): Answer {
  return body === undefined ? refusal(404) : ok(body);
}

function refusal(status: number, error: object = {}): Answer {
  return {
    status,
    body: { error: { name: 'Error', message: 'Refused.', status, ...error } },
  };
}
