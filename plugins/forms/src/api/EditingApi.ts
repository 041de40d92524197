import type {
  FormDefinition,
  FormDraft,
  FormVersionList,
  OptionSources,
  ResolveRequest,
  ResolveResponse,
  SavedFormDraft,
} from '@tukiverkko/plugin-forms-common';

/** For those who make forms. Nothing here reaches what people have sent. */
export interface EditingApi {
  /** What is being written of a form; fails with 404 where nobody has begun. */
  draft(key: string): Promise<FormDraft>;
  /** Begins the draft where `revision` is absent, else changes that revision. */
  saveDraft(
    key: string,
    definition: FormDefinition,
    revision?: number,
  ): Promise<SavedFormDraft>;
  /** Throws the revision away that the person has seen. */
  deleteDraft(key: string, revision: number): Promise<void>;
  /** Where a target leads that the routing of a draft came to, and why. */
  resolve(key: string, asked: ResolveRequest): Promise<ResolveResponse>;
  /** The choices every source offers now, by its name in `x-options`. */
  optionSources(key: string): Promise<OptionSources>;
  /** What has been published of a form, newest first. */
  versions(key: string): Promise<FormVersionList>;
}
