import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentProblems } from './attachments/attachmentProblems';
import { editingProblems } from './editing/editingProblems';
import { expertProblems } from './invitations/expertProblems';
import { meetingProblems } from './meetings/meetingProblems';
import { problems, type Refusal } from './problems';
import { retentionProblems } from './retention/retentionProblems';

const page = readFileSync(join(__dirname, '../../../docs/problems.md'), 'utf8');
const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, type]) => type);

const current = {
  state: 'submitted',
  revision: 1,
  changedBy: null,
  changedAt: '2026-11-23T08:00:00Z',
};
const draft = { revision: 1, savedBy: 'x', savedAt: current.changedAt };
/** What the refusals that need more than nothing are made of. */
const made: Readonly<Record<string, readonly unknown[]>> = {
  submissionChanged: [current],
  commandNotAllowed: ['submitted', []],
  requestInvalid: [[]],
  answersInvalid: [[]],
  answersNotAsked: [[]],
  fileType: [[]],
  definitionRefused: [[]],
  formDraftExists: [draft],
  formDraftChanged: [draft],
  formNotReady: [{ problems: [], tests: [] }],
  secondPersonNeeded: [[]],
  formInReview: [{ state: 'asked', askedBy: 'x', askedAt: current.changedAt }],
  formInUse: [[]],
};
const everyProblem = {
  ...problems,
  ...attachmentProblems,
  ...editingProblems,
  ...expertProblems,
  ...meetingProblems,
  ...retentionProblems,
};
const types = Object.entries(everyProblem).map(
  ([name, refuse]) =>
    (refuse as (...given: readonly unknown[]) => Refusal)(
      ...(made[name] ?? ['x', 'x']),
    ).type,
);

describe('the page of problems', () => {
  it('has one heading for each type of refusal, and none for what is never refused', () => {
    expect(types.length).toBeGreaterThan(60);
    expect([...headings].sort()).toEqual([...new Set(types)].sort());
  });
});
