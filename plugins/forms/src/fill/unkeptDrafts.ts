import type { FormsApi } from '../api/FormsApi';
import { FormsProblem } from '../api/FormsProblem';

/** Stands in for the server where it keeps no draft: what is typed stays on this page and nowhere else. */
export const unkeptDrafts: Pick<
  FormsApi,
  'saveDraft' | 'draft' | 'deleteDraft'
> = {
  saveDraft: async (id, request, revision = 0) => ({
    ...request,
    id,
    revision: revision + 1,
    savedAt: new Date().toISOString(),
  }),
  draft: async () => {
    throw new FormsProblem({ status: 404, type: 'draft-not-found' });
  },
  deleteDraft: async () => undefined,
};
