import { aCase } from './aCase';
import { aFormDefinition, aFormVersion, anAnswerDefinition } from './aForm';
import { FakeForms } from './FakeForms';

/** A member of the team. */
export const eero = 'user:default/eero';
/** Teams that receive requests. */
export const teams = [
  {
    ref: 'group:default/jarvisydan',
    name: { fi: 'Järvisydän', sv: 'Sjöhjärtat', en: 'Lakeheart' },
    waiting: 0,
  },
  {
    ref: 'group:default/satama',
    name: { fi: 'Satama', sv: 'Hamnen', en: 'Harbour' },
    waiting: 0,
  },
];
/** A case that waits for the team. */
export const ours = {
  relations: ['owner'],
  allowedActions: ['accept', 'decline'],
} as const;
/** A case that Eero has accepted. */
export const accepted = {
  ...ours,
  state: 'accepted',
  assignee: eero,
  allowedActions: ['answer', 'decline'],
} as const;

/** A server that knows these cases, and Eero before it. */
export function aTeamServer(...cases: readonly Parameters<typeof aCase>[0][]) {
  const server = new FakeForms();
  server.me = { ...server.me, entityRef: eero, teams: teams.slice(0, 1) };
  server.forms.set('help-request', aFormVersion(aFormDefinition()));
  server.forms.set('help-answer', aFormVersion(anAnswerDefinition()));
  for (const change of cases) {
    const one = aCase(change);
    server.cases.set(one.id, one);
  }
  return server;
}

/** What the catalogue knows of them. */
export const entities = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'eero' },
    spec: { profile: { displayName: 'Eero E.' } },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'satama', title: 'Satama' },
    spec: { names: { fi: 'Satama', sv: 'Hamnen', en: 'Harbour' } },
  },
];
