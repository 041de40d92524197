import { useApi } from '@backstage/frontend-plugin-api';
import type { Answers, FormVersion } from '@tukiverkko/plugin-forms-common';
import { Notice, useLanguage } from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { useLoad } from '../load/useLoad';
import { inLanguage } from '../names/inLanguage';

/** Props of {@link ServiceNotice}. */
export interface ServiceNoticeProps {
  readonly form: FormVersion;
  /** What a new draft begins with, the service among it. */
  readonly answers: Answers;
}

// What the routing says of a service that was named and takes no requests, or has ended.
const told = ['service', 'succession'];

/** Before anything is filled in: that the service one came for is on a break or has ended, until when, and where the request goes instead. */
export function ServiceNotice({ form, answers }: ServiceNoticeProps) {
  const api = useApi(formsApiRef);
  const language = useLanguage();
  // Where nobody can say, the check before sending will.
  const { value } = useLoad(`${form.id} ${String(answers.service)}`, () =>
    api.evaluate(form.key, { version: form.version, answers }),
  );
  const { routing } = value ?? {};
  const closed = (routing?.steps ?? []).filter(
    ({ code, outcome }) => outcome === 'not' && told.includes(code),
  );
  if (!routing || closed.length === 0) return null;
  return (
    <Notice tone="warning">
      {closed.map(({ text }) => (
        <p key={text.fi}>{inLanguage(text, language)}</p>
      ))}
      <p>{inLanguage(routing.summary, language)}</p>
    </Notice>
  );
}
