import type { Router } from 'express';
import { addAccessRoom } from './access/addAccessRoom';
import { Receive } from './attachments/Receive';
import { addAttachmentRoutes } from './attachments/routes';
import { addCopyRoutes } from './copy/routes';
import { addDraftRoutes } from './drafts/routes';
import { SaveDraft } from './drafts/SaveDraft';
import { FormDraftsStore } from './editing/FormDraftsStore';
import { FormPeopleStore } from './editing/FormPeopleStore';
import { addEditingRoutes } from './editing/routes';
import { WhoEdits } from './editing/WhoEdits';
import { addExchangeRoutes } from './exchange/routes';
import type { Extensions } from './extensions';
import { addFormRoutes } from './forms/routes';
import { addHealthRoutes } from './health/routes';
import { addInboxRoom } from './inbox/addInboxRoom';
import { addInvitationRoom } from './invitations/routes';
import { addKeysRoom } from './keys/addKeysRoom';
import { addMeRoutes } from './me/routes';
import { addMeetingRoom } from './meetings/routes';
import { addMessageRoutes } from './messages/routes';
import { WriteMessage } from './messages/WriteMessage';
import { addNotificationsRoom } from './notifications/addNotificationsRoom';
import { addOpenApiRoutes } from './openapi/routes';
import type { Rooms } from './openRooms';
import { addOutcomeRoom } from './outcome/addOutcomeRoom';
import { jsonBody } from './parse/jsonBody';
import { addRecordRoutes } from './records/routes';
import { addRemindersRoom } from './reminders/addRemindersRoom';
import type { Services } from './services';
import { addRetentionRoom } from './retention/addRetentionRoom';
import { addStrandedRoom } from './stranded/addStrandedRoom';
import { addSubmissionRoutes } from './submissions/routes';
import { Submit } from './submissions/Submit';

/** Gives every room its place in the API, in reading order. */
export async function addRoutes(
  router: Router,
  rooms: Rooms,
  {
    auditor,
    config,
    events,
    lifecycle,
    notifications,
    scheduler,
    signals,
  }: Services,
  { outcomes, sources }: Extensions,
): Promise<void> {
  const { attachmentsStore, db, formsStore } = rooms;
  // Files and definitions read their bodies themselves: they stand before the parser of all others.
  addAttachmentRoutes(router, {
    ...rooms,
    receive: new Receive({ ...rooms, attachments: attachmentsStore }),
  });
  const people = new FormPeopleStore(db);
  const whoEdits = new WhoEdits({ ...rooms, people });
  addEditingRoutes(router, {
    ...rooms,
    store: formsStore,
    auditor,
    whoEdits,
    lifecycle,
    sources,
  });
  router.use(jsonBody);

  addHealthRoutes(router, db);
  addOpenApiRoutes(router);
  addMeRoutes(router, { ...rooms, whoEdits });
  addFormRoutes(router, {
    ...rooms,
    whoEdits,
    store: formsStore,
    drafts: new FormDraftsStore(db),
  });
  addDraftRoutes(router, { ...rooms, saveDraft: new SaveDraft(rooms) });
  addInboxRoom(router, rooms);
  await addStrandedRoom(router, { ...rooms, scheduler });
  addSubmissionRoutes(router, { ...rooms, submit: new Submit(rooms) });
  addRecordRoutes(router, rooms);
  addMessageRoutes(router, { ...rooms, writeMessage: new WriteMessage(rooms) });
  addInvitationRoom(router, { ...rooms, ...rooms.experts });
  addMeetingRoom(router, { ...rooms, ...rooms.experts, ...rooms.meetings });
  await addNotificationsRoom(router, {
    ...rooms,
    ...{ config, events, notifications, scheduler, signals },
  });
  await addRemindersRoom({ ...rooms, scheduler });
  addOutcomeRoom(outcomes, rooms);
  addCopyRoutes(router, rooms);
  addExchangeRoutes(router, { ...rooms, config });
  await addKeysRoom(router, { ...rooms, config, scheduler });
  await addAccessRoom(router, { ...rooms, auditor, config, scheduler });
  await addRetentionRoom(router, { ...rooms, config, scheduler });
}
