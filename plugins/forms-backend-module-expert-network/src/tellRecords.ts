import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  recordTypes,
  type RecordOutcomeRequest,
  type RecordOutcomeVerdict,
} from '@tukiverkko/plugin-expert-network-common';
import type { OutcomeListener } from '@tukiverkko/plugin-forms-node';

/** Long enough for a busy database, short enough for the outbox not to give up on it first. */
const patience = 8_000;

/**
 * Passes on what becomes of proposals to the plugin that keeps the records. Whatever it answers but a verdict is told
 * again by the outbox; content stands in no message of an error, since those are logged.
 */
export function tellRecords(services: {
  readonly auth: AuthService;
  readonly discovery: DiscoveryService;
}): OutcomeListener {
  const { auth, discovery } = services;
  return {
    id: 'expert-network-records',
    forms: recordTypes.map(({ form }) => form),
    async hear({ by, answer, owner: _owner, version: _version, ...outcome }) {
      const body: RecordOutcomeRequest = {
        ...outcome,
        by: by.ref,
        ...(answer
          ? { answer: { form: answer.form, answers: answer.answers } }
          : {}),
      };
      const { token } = await auth.getPluginRequestToken({
        onBehalfOf: await auth.getOwnServiceCredentials(),
        targetPluginId: 'expert-network',
      });
      const baseUrl = await discovery.getBaseUrl('expert-network');
      const response = await fetch(`${baseUrl}/v1/record-outcomes`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${token}`,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patience),
      });
      if (!response.ok) {
        throw new Error(`The records answered with ${response.status}.`);
      }
      const { verdict }: RecordOutcomeVerdict = await response.json();
      return verdict ?? undefined;
    },
  };
}
