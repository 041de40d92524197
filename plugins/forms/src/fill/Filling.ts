import { compileForm } from '@tukiverkko/plugin-forms-common';
import type {
  Answers,
  CompiledForm,
  Draft,
  FormVersion,
} from '@tukiverkko/plugin-forms-common';
import type { FormsApi } from '../api/FormsApi';
import { fileLimits } from '../attachments/fileLimits';
import { Files } from '../attachments/Files';
import { DraftSession } from './DraftSession';
import { evaluateHere } from './evaluateHere';

/** One form being filled: the draft, the version it holds, and what is known of the person. */
export class Filling {
  readonly session: DraftSession;
  readonly form: FormVersion;
  readonly compiled: CompiledForm;
  readonly prefill: Answers;
  /** Absent where the form takes no files. */
  readonly files?: Files;
  /** The form has a newer version than the draft holds. */
  readonly isOldVersion: boolean;

  /** The answers before a stop rule held, to go back to. */
  private beforeStop: Answers;

  constructor(
    api: FormsApi,
    draft: Draft,
    forms: { readonly own: FormVersion; readonly current: FormVersion },
  ) {
    this.session = new DraftSession(api, draft);
    this.form = forms.own;
    this.compiled = compileForm(forms.own.definition);
    this.prefill = forms.current.prefill ?? {};
    this.isOldVersion = forms.current.version !== forms.own.version;
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
    const [draft, current] = await Promise.all([
      api.draft(draftId),
      api.form(key),
    ]);
    const own =
      draft.version === current.version
        ? current
        : await api.formVersion(draft.form, draft.version);
    return new Filling(api, draft, { own, current });
  }

  /** Takes an answer. From the moment a stop rule holds nothing more is stored. */
  change(answers: Answers): void {
    const evaluation = evaluateHere(this.compiled, answers);
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
