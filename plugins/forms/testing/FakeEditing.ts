import {
  changesBetween,
  type FormCheck,
  type FormDefinition,
  type FormDraft,
  type FormVersion,
  type OptionSources,
  type Routing,
} from '@tukiverkko/plugin-forms-common';
import { checkDefinition } from '@tukiverkko/plugin-forms-common/building';

interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}
interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const isSeen = ({ headers }: Heard, { revision }: FormDraft): boolean =>
  headers.get('If-Match') === `"${revision}"`;

const refusal = (status: number, error: object): Answer => ({
  status,
  body: { error: { name: 'Error', message: 'Refused.', status, ...error } },
});

const absent = (): Answer => refusal(404, { type: 'form-draft-not-found' });

const changed = ({ savedAt, savedBy }: FormDraft): Answer =>
  refusal(412, {
    type: 'form-draft-changed',
    changedBy: savedBy,
    changedAt: savedAt,
  });

/** What the forms backend answers to those who make forms, in memory: revisions, what is refused, and versions. */
export class FakeEditing {
  readonly drafts = new Map<string, FormDraft>();
  /** The choices of `x-options`. */
  sources: OptionSources = {};
  /** Where the directory leads a draft; it does not answer while there is none. */
  routing?: Routing;
  private readonly forms: Map<string, FormVersion>;

  constructor(forms: Map<string, FormVersion>) {
    this.forms = forms;
  }

  /** Somebody writes to a draft, or begins one. */
  save(
    key: string,
    definition: FormDefinition,
    by: string,
    at: string,
  ): FormDraft {
    const before = this.drafts.get(key);
    const draft: FormDraft = {
      ...before,
      key,
      definition,
      basedOn: before ? before.basedOn : this.forms.get(key)?.version ?? null,
      revision: (before?.revision ?? 0) + 1,
      savedAt: at,
      savedBy: by,
      writers: [...new Set([...(before?.writers ?? []), by])],
    };
    this.drafts.set(key, draft);
    return draft;
  }

  /** The draft becomes a version. */
  publish(key: string, at: string): FormVersion {
    const draft = this.drafts.get(key);
    if (!draft) throw new Error(`The form '${key}' has no draft to publish.`);
    const version: FormVersion = {
      key,
      version: (this.forms.get(key)?.version ?? 0) + 1,
      id: `${key}-${draft.revision}`,
      publishedAt: at,
      definition: draft.definition,
    };
    this.forms.set(key, version);
    this.drafts.delete(key);
    return version;
  }

  /** The answer to a request about a form that is made; undefined where it is about something else. */
  answer(request: Heard, by: string, at: string): Answer | undefined {
    const [, room, key, leaf, part] = request.path.split('/');
    if (room !== 'forms') return undefined;
    if (leaf === 'versions' && request.method === 'GET' && !part)
      return this.versions(key);
    if (leaf === 'draft' && part === 'options')
      return { status: 200, body: this.sources };
    if (leaf === 'draft' && part === 'resolve')
      return this.routing
        ? { status: 200, body: { routing: this.routing, answerBy: null } }
        : refusal(503, {});
    if (leaf !== 'draft' || part) return undefined;
    const draft = this.drafts.get(key);
    switch (request.method) {
      case 'GET':
        return draft ? { status: 200, body: draft } : absent();
      case 'PUT':
        return this.put(key, request, by, at);
      case 'DELETE':
        if (!draft) return absent();
        if (!isSeen(request, draft)) return changed(draft);
        this.drafts.delete(key);
        return { status: 204 };
      default:
        return undefined;
    }
  }

  private versions(key: string): Answer {
    const form = this.forms.get(key);
    if (!form) return absent();
    const { definition: _, ...summary } = form;
    return {
      status: 200,
      body: { items: [{ ...summary, isCurrent: true }] },
    };
  }

  private put(key: string, request: Heard, by: string, at: string): Answer {
    const draft = this.drafts.get(key);
    const begins = request.headers.get('If-None-Match') === '*';
    if (begins ? draft : draft && !isSeen(request, draft))
      return changed(draft!);
    if (!begins && !draft) return absent();
    const { isReady, problems, tests } = checkDefinition(request.body);
    const current = this.forms.get(key)?.definition;
    const definition = request.body as FormDefinition;
    const check: FormCheck = {
      problems,
      tests,
      mayPublish: isReady,
      changes: current ? changesBetween(current, definition) : null,
    };
    return {
      status: begins ? 201 : 200,
      body: { ...this.save(key, definition, by, at), check },
    };
  }
}
