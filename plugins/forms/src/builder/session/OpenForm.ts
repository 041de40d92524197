import type {
  FormDefinition,
  FormDraft,
} from '@tukiverkko/plugin-forms-common';
import type { FormsApi } from '../../api/FormsApi';
import { FormsProblem } from '../../api/FormsProblem';

/** A form as the server has it, and what the person who asks may do with it. */
export interface OpenForm {
  readonly key: string;
  /** Entity ref of who has it open. */
  readonly by: string;
  readonly may: { readonly edit: boolean; readonly publish: boolean };
  readonly published?: {
    readonly version: number;
    readonly definition: FormDefinition;
  };
  readonly draft?: FormDraft;
  readonly isFrozen: boolean;
}

/** What was asked for, or undefined where the server has none. */
export const unlessAbsent = <T>(asked: Promise<T>): Promise<T | undefined> =>
  asked.catch(error => {
    if (error instanceof FormsProblem && error.status === 404) return undefined;
    throw error;
  });

/** Reads a form; fails with 404 where it has neither a version nor a draft. Reading begins no draft. */
export async function openForm(
  api: Pick<FormsApi, 'me' | 'form' | 'formVersion' | 'editing'>,
  key: string,
): Promise<OpenForm> {
  const [me, draft, published] = await Promise.all([
    api.me(),
    unlessAbsent(api.editing.draft(key)),
    newest(api, key),
  ]);
  if (!draft && !published) throw new FormsProblem({ status: 404 });
  return {
    key,
    by: me.entityRef,
    may: { edit: me.may.editForms, publish: me.may.publishForms },
    published: published?.version,
    draft,
    isFrozen: published?.isArchived ?? false,
  };
}

interface Newest {
  readonly version: NonNullable<OpenForm['published']>;
  readonly isArchived: boolean;
}

/** The current version, or the last one of a form that is no longer in use. */
async function newest(
  api: Pick<FormsApi, 'form' | 'formVersion' | 'editing'>,
  key: string,
): Promise<Newest | undefined> {
  const current = await unlessAbsent(api.form(key));
  if (current) return { version: current, isArchived: false };
  const versions = await unlessAbsent(api.editing.versions(key));
  const last = versions?.items[0];
  return (
    last && {
      version: await api.formVersion(key, last.version),
      isArchived: versions?.archivedAt !== undefined,
    }
  );
}
