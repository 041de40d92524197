import { useEffect, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { formsApiRef } from '../api/formsApiRef';
import type { Case } from '../request/useCase';
import { AttachmentsPanel } from './AttachmentsPanel';
import { fileLimits } from './fileLimits';
import { Files } from './Files';

/** The files of a request, for its requester and its team alike. */
export function CaseAttachments({ shown }: { readonly shown: Case }) {
  const { view, form } = shown;
  const api = useApi(formsApiRef);
  const [place] = useState({ of: 'submissions' as const, id: view.id });
  const [files] = useState(() => {
    const limits = fileLimits(form.definition);
    return limits && new Files(api, place, limits, view.attachments ?? []);
  });
  useEffect(() => files?.take(view.attachments ?? []), [files, view]);
  if (!files) return null;
  return (
    <AttachmentsPanel
      place={place}
      files={files}
      mayAdd={view.allowedActions.includes('attach')}
    />
  );
}
