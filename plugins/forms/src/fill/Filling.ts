import { compileForm, keepsDrafts } from '@tukiverkko/plugin-forms-common';
import type {
  AdviceResult,
  Answers,
  CompiledForm,
  Draft,
  FormDefinition,
  FormVersion,
} from '@tukiverkko/plugin-forms-common';
import type { FormsApi } from '../api/FormsApi';
import { fileLimits } from '../attachments/fileLimits';
import { Files } from '../attachments/Files';
import { DraftSession } from './DraftSession';
import { evaluateHere } from './evaluateHere';
import { unkeptDrafts } from './unkeptDrafts';

/** Answers that were taken over from another form. */
export interface Carried {
  readonly from: FormDefinition;
  /** By the questions of this form. */
  readonly answers: Answers;
}

/** One form being filled: the draft, the version it holds, and what is known of the person. */
export class Filling {
  readonly session: DraftSession;
  readonly form: FormVersion;
  readonly compiled: CompiledForm;
  readonly prefill: Answers;
  /** Whether the server keeps what is typed. Where it does not, the answers are on this page alone. */
  readonly isKept: boolean;
  /** Absent where the form takes no files. */
  readonly files?: Files;
  /** The form has a newer version than the draft holds. */
  readonly isOldVersion: boolean;
  /** What came from another form in this window. */
  carried?: Carried;
  /** What the server made of the answers, where they are given advice. */
  result?: AdviceResult;
  /** The page was loaded anew, and what was typed before is gone, since nothing keeps it. */
  isEmptied = false;

  /** The answers before a stop rule held, to go back to. */
  private beforeStop: Answers;
  private readonly first: Answers;
  private isSent = false;

  constructor(
    api: FormsApi,
    draft: Draft,
    forms: { readonly own: FormVersion; readonly current: FormVersion },
  ) {
    this.form = forms.own;
    this.isKept = keepsDrafts(forms.own.definition.process);
    this.session = new DraftSession(this.isKept ? api : unkeptDrafts, draft);
    this.compiled = compileForm(forms.own.definition);
    this.prefill = forms.current.prefill ?? {};
    this.isOldVersion = forms.current.version !== forms.own.version;
    this.first = draft.answers;
    this.beforeStop = draft.answers;
    const limits = fileLimits(forms.own.definition);
    this.files =
      limits && new Files(api, { of: 'drafts', id: draft.id }, limits);
  }

  /** Reads a draft and the form it was begun with. */
  static async open(
    api: FormsApi,
    key: string,
    draftId: string,
  ): Promise<Filling> {
    const drafted = api.draft(draftId);
    // Where no draft is kept, nobody waits for it.
    drafted.catch(() => undefined);
    const current = await api.form(key);
    if (!keepsDrafts(current.definition.process)) {
      const filling = Filling.begin(api, current, draftId, current.prefill);
      filling.isEmptied = true;
      return filling;
    }
    const draft = await drafted;
    const own =
      draft.version === current.version
        ? current
        : await api.formVersion(draft.form, draft.version);
    return new Filling(api, draft, { own, current });
  }

  /** Begins a form that the server keeps no draft of. */
  static begin(
    api: FormsApi,
    form: FormVersion,
    draftId: string,
    answers: Answers = {},
  ): Filling {
    const draft: Draft = {
      id: draftId,
      form: form.key,
      version: form.version,
      answers,
      // The page sets the language it is read in.
      language: 'fi',
      revision: 0,
      savedAt: new Date().toISOString(),
    };
    return new Filling(api, draft, { own: form, current: form });
  }

  /** Whether leaving the page would lose what was typed. */
  isAtRisk(): boolean {
    if (this.isKept) return this.session.hasUnsaved();
    return !this.isSent && this.session.getState().answers !== this.first;
  }

  /** It was sent: nothing is stored any more, and nothing would be lost. */
  sent(result?: AdviceResult): void {
    this.isSent = true;
    this.result = result;
    this.session.pause();
  }

  /** Takes an answer. From the moment a stop rule holds nothing more is stored. */
  change(answers: Answers): void {
    const evaluation = evaluateHere(this.compiled, answers);
    this.isSent = false;
    if (evaluation.stop === null) {
      this.beforeStop = answers;
      this.session.resume();
    } else {
      this.session.pause();
    }
    this.session.change(
      answers,
      evaluation.errors.filter(error => error.code === 'identity-code'),
    );
  }

  /** The person chose wrong: goes on as it was before the form stopped. */
  restore(): void {
    this.files?.clear();
    this.session.restore(this.beforeStop);
  }
}
