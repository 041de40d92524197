import { createPermission } from '@backstage/plugin-permission-common';
import type { CasePermission } from './lifecycle/caseCommands';

/** The resource type of a case; permission rules and conditions are written for it. */
export const formsCaseResourceType = 'forms-case';

/** The resource type of a form that is edited: its draft and its versions. */
export const formsFormResourceType = 'forms-form';

/** May see the published forms. */
export const formsFormReadPermission = createPermission({
  name: 'forms.form.read',
  attributes: { action: 'read' },
});
/** May write and check the draft of a form, and begin the form. Never gives access to cases. */
export const formsFormEditPermission = createPermission({
  name: 'forms.form.edit',
  attributes: { action: 'update' },
  resourceType: formsFormResourceType,
});
/** May publish and archive forms. */
export const formsFormPublishPermission = createPermission({
  name: 'forms.form.publish',
  attributes: { action: 'update' },
});

/** May read a case. */
export const formsCaseReadPermission = createPermission({
  name: 'forms.case.read',
  attributes: { action: 'read' },
  resourceType: formsCaseResourceType,
});
/** May do what the requester does: inform, ask again, close, cancel, reopen. */
export const formsCaseRequestPermission = createPermission({
  name: 'forms.case.request',
  attributes: { action: 'update' },
  resourceType: formsCaseResourceType,
});
/** May do what the team that owns the case does: accept, ask, answer, decline. */
export const formsCaseWorkPermission = createPermission({
  name: 'forms.case.work',
  attributes: { action: 'update' },
  resourceType: formsCaseResourceType,
});
/** May do what a coordinator does: pass a case on, mark it as entered in error. */
export const formsCaseCoordinatePermission = createPermission({
  name: 'forms.case.coordinate',
  attributes: { action: 'update' },
  resourceType: formsCaseResourceType,
});

/** May read counts; small cells are suppressed before they leave the server. */
export const formsFiguresReadPermission = createPermission({
  name: 'forms.figures.read',
  attributes: { action: 'read' },
});
/** May read who has read what. */
export const formsAuditReadPermission = createPermission({
  name: 'forms.audit.read',
  attributes: { action: 'read' },
});

/** May see how the portal is doing: queues, jobs, keys, health. Never content, never people. */
export const formsOperationsReadPermission = createPermission({
  name: 'forms.operations.read',
  attributes: { action: 'read' },
});
/** May retry and run what the operations page shows. */
export const formsOperationsActPermission = createPermission({
  name: 'forms.operations.act',
  attributes: { action: 'update' },
});

/** What a command's `permission` in the lifecycle table stands for. */
export const casePermissions = {
  request: formsCaseRequestPermission,
  work: formsCaseWorkPermission,
  coordinate: formsCaseCoordinatePermission,
} as const satisfies Record<CasePermission, unknown>;

/** Every permission of the forms plugin, for registration and for the reference policy. */
export const formsPermissions = [
  formsFormReadPermission,
  formsFormEditPermission,
  formsFormPublishPermission,
  formsCaseReadPermission,
  formsCaseRequestPermission,
  formsCaseWorkPermission,
  formsCaseCoordinatePermission,
  formsFiguresReadPermission,
  formsAuditReadPermission,
  formsOperationsReadPermission,
  formsOperationsActPermission,
];
