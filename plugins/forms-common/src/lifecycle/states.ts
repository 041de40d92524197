/** The states of a case, with FHIR R5 Task's name for each. Unsent drafts are their own resource. */
export const caseStates = {
  submitted: { fhir: 'requested' },
  accepted: { fhir: 'accepted' },
  'in-consultation': { fhir: 'in-progress' },
  'needs-info': { fhir: 'on-hold' },
  answered: { fhir: 'completed' },
  closed: { fhir: 'completed' },
  declined: { fhir: 'rejected' },
  cancelled: { fhir: 'cancelled' },
  'entered-in-error': { fhir: 'entered-in-error' },
} as const;

export type CaseState = keyof typeof caseStates;
