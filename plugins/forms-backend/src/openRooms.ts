import { AccessLog } from './access/AccessLog';
import { addUnusualReading } from './access/addUnusualReading';
import { Attachments } from './attachments/Attachments';
import { AttachmentsStore } from './attachments/AttachmentsStore';
import { FileStore } from './attachments/FileStore';
import { Authorizer } from './authorize/Authorizer';
import { openDatabase } from './database';
import { DraftsStore } from './drafts/DraftsStore';
import { KnownEntities } from './entities/KnownEntities';
import type { Extensions } from './extensions';
import { FormsStore } from './forms/FormsStore';
import { LockedAnswers } from './forms/LockedAnswers';
import { optionsOf } from './forms/optionsOf';
import { PublishedForms } from './forms/PublishedForms';
import { seed } from './forms/seed';
import { IdempotencyStore } from './idempotency';
import { expertRooms } from './invitations/invitationCommands';
import { openKeys } from './keys/openKeys';
import { meetingRooms } from './meetings/meetingCommands';
import { CaseMessages } from './messages/CaseMessages';
import { MessagesStore } from './messages/MessagesStore';
import { Dispatcher, Outbox } from './outbox';
import { Prefills } from './prefill/Prefills';
import { Router } from './routing/Router';
import { readAttachmentsConfig } from './scanning/readAttachmentsConfig';
import { Scans } from './scanning/Scans';
import type { Services } from './services';
import { Signatures, signFirst } from './signatures';
import { CarryOut } from './submissions/CarryOut';
import { CaseReader } from './submissions/CaseReader';
import { SubmissionsStore } from './submissions/SubmissionsStore';
import { Teams } from './teams/Teams';

/** Every room that others pass through. */
export type Rooms = Awaited<ReturnType<typeof openRooms>>;

/** Opens the database, publishes the forms of the folder, and builds the rooms on each other. */
export async function openRooms(services: Services, extensions: Extensions) {
  const { auth, catalog, config, httpAuth, logger, permissions, registry } =
    services;
  const { surroundings } = extensions;
  const db = await openDatabase({
    database: services.database,
    allowInMemory:
      config.getOptionalBoolean('forms.database.allowInMemory') ?? false,
  });
  const service = extensions.keyService;
  const dataKeys = await openKeys({ config, db, logger, service });
  await signFirst({ db, dataKeys, logger });
  const signatures = new Signatures(dataKeys);

  const formsStore = new FormsStore(db);
  const folder = config.getOptionalString('forms.seed');
  if (folder) {
    await seed({
      folder,
      store: formsStore,
      sources: await optionsOf(extensions.sources),
      logger,
    });
  }
  const forms = new PublishedForms(formsStore);
  // Every current form is compiled before the first request, so that no submission waits for it.
  await forms.list();

  const { scanner, unscanned } = readAttachmentsConfig(config);
  const attachmentsStore = new AttachmentsStore({ db, dataKeys });
  const files = new FileStore(db);
  const scans = new Scans({
    db,
    dataKeys,
    attachments: attachmentsStore,
    files,
    logger,
    scanner: extensions.scanner ?? scanner,
    unscanned,
  });
  const attachments = new Attachments({
    db,
    dataKeys,
    attachments: attachmentsStore,
    files,
    scans,
  });

  const outbox = new Outbox(db);
  const teams = new Teams({ catalog, auth });
  const router = new Router({
    teams,
    resolvers: extensions.resolvers,
    surroundings,
    logger,
  });
  const prefills = new Prefills({ prefills: extensions.prefills, logger });
  const messagesStore = new MessagesStore();
  const stores = {
    db,
    dataKeys,
    formsStore,
    forms,
    attachmentsStore,
    files,
    scans,
    attachments,
    drafts: new DraftsStore({ db, dataKeys, attachments: attachmentsStore }),
    submissions: new SubmissionsStore(db, signatures),
    idempotency: new IdempotencyStore(),
    accessLog: new AccessLog(),
    messagesStore,
    messages: new CaseMessages(messagesStore),
    experts: expertRooms({ db, dataKeys, catalog, auth, signatures }),
    meetings: meetingRooms({ db, dataKeys }),
    outbox,
    dispatcher: new Dispatcher({ outbox, logger }),
  };
  const rooms = {
    ...stores,
    httpAuth,
    logger,
    teams,
    prefills,
    router,
    authorizer: new Authorizer({ permissions, registry }),
    entities: new KnownEntities({ catalog, auth, forms }),
    locked: new LockedAnswers(prefills),
    routingRooms: { teams, router, surroundings },
    unusual: addUnusualReading({ ...services, db }),
  };
  const reader = new CaseReader(rooms);
  return {
    ...rooms,
    reader,
    carryOut: new CarryOut({ ...rooms, reader }),
  };
}
