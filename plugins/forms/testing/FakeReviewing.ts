import type {
  FormEvent,
  FormOverview,
  FormPeople,
  FormVersion,
  ReviewRequest,
} from '@tukiverkko/plugin-forms-common';
import type { FakeEditing } from './FakeEditing';

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

const ok = (body: unknown): Answer => ({ status: 200, body });

/** What the forms backend answers about reviews, people and how forms stand, in memory. */
export class FakeReviewing {
  overview: readonly FormOverview[] = [];
  history: readonly FormEvent[] = [];
  people: FormPeople = { team: null, editors: [] };
  openDrafts: number | null = 0;
  private readonly forms: ReadonlyMap<string, FormVersion>;
  private readonly editing: FakeEditing;

  constructor(forms: ReadonlyMap<string, FormVersion>, editing: FakeEditing) {
    this.forms = forms;
    this.editing = editing;
  }

  /** The answer to a request about such things; undefined where it is about something else. */
  answer(request: Heard, by: string, at: string): Answer | undefined {
    const [, room, key, ...rest] = request.path.split('/');
    if (room === 'editing') return ok({ items: this.overview });
    if (room !== 'forms') return undefined;
    switch (`${request.method} ${rest.join('/')}`) {
      case 'GET history':
        return ok({ items: this.history, isWhole: true });
      case 'GET draft/impact':
        return ok({ openDrafts: this.openDrafts });
      case 'PUT draft/review':
        return this.review(key, request.body as ReviewRequest, by, at);
      case 'POST draft/publish':
        return { status: 201, body: this.editing.publish(key, at) };
      case 'POST archive':
        return ok({ key, archivedAt: at, openDrafts: this.openDrafts });
      case 'GET people':
        return ok(this.people);
      case 'PUT people':
        this.people = request.body as FormPeople;
        return ok(this.people);
      default:
        return undefined;
    }
  }

  /** A form as the list shows it. */
  row(change: Partial<FormOverview> & { readonly key: string }): FormOverview {
    const title = this.forms.get(change.key)?.definition.title ?? change.key;
    return {
      title: { fi: title, sv: title, en: title },
      version: 1,
      readiness: { tests: { passed: 2, total: 2 }, missing: { sv: 0 } },
      sent: 12,
      changedAt: '2026-11-20T08:00:00.000Z',
      changedBy: 'user:default/erkki',
      ...change,
    };
  }

  private review(
    key: string,
    { step, message = '' }: ReviewRequest,
    by: string,
    at: string,
  ): Answer {
    const draft = this.editing.drafts.get(key);
    if (!draft) return { status: 404 };
    const states = {
      ask: 'asked',
      approve: 'approved',
      return: 'returned',
    } as const;
    const asked =
      step === 'ask'
        ? { askedBy: by, askedAt: at, message }
        : {
            askedBy: draft.review?.askedBy ?? by,
            askedAt: draft.review?.askedAt ?? at,
            message: draft.review?.message ?? '',
            answeredBy: by,
            answeredAt: at,
            answer: message,
          };
    const next = {
      ...draft,
      revision: draft.revision + 1,
      review: { state: states[step], ...asked },
    };
    this.editing.drafts.set(key, next);
    const { definition: _, ...summary } = next;
    return ok(summary);
  }
}
