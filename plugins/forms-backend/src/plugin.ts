import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  formsCaseCoordinatePermission,
  formsCaseReadPermission,
  formsCaseRequestPermission,
  formsCaseWorkPermission,
  formsPermissions,
} from '@tukiverkko/plugin-forms-common';
import {
  formsCaseResourceRef,
  formsCaseRules,
  formsOptionsExtensionPoint,
  formsPrefillExtensionPoint,
  formsRoutingExtensionPoint,
  formsScannerExtensionPoint,
  type FileScanner,
  type OptionSource,
  type Prefill,
  type Surroundings,
  type TargetResolver,
} from '@tukiverkko/plugin-forms-node';
import { AccessLog } from './access/AccessLog';
import { Attachments } from './attachments/Attachments';
import { AttachmentsStore } from './attachments/AttachmentsStore';
import { FileStore } from './attachments/FileStore';
import { Receive } from './attachments/Receive';
import { addAttachmentRoutes } from './attachments/routes';
import { Authorizer } from './authorize/Authorizer';
import { addCopyRoutes } from './copy/routes';
import { createRouter } from './createRouter';
import { openDatabase } from './database';
import { DraftsStore } from './drafts/DraftsStore';
import { addDraftRoutes } from './drafts/routes';
import { SaveDraft } from './drafts/SaveDraft';
import { FormDraftsStore } from './editing/FormDraftsStore';
import { addEditingRoutes } from './editing/routes';
import { KnownEntities } from './entities/KnownEntities';
import { errorEdge } from './errorEdge';
import { addExchangeRoutes } from './exchange/routes';
import { FormsStore } from './forms/FormsStore';
import { LockedAnswers } from './forms/LockedAnswers';
import { optionsOf } from './forms/optionsOf';
import { PublishedForms } from './forms/PublishedForms';
import { addFormRoutes } from './forms/routes';
import { seed } from './forms/seed';
import { addHealthRoutes } from './health/routes';
import {
  IdempotencyStore,
  NamelessAttempts,
  replyKeptFor,
} from './idempotency';
import { addInboxRoom } from './inbox/addInboxRoom';
import { expertRooms } from './invitations/invitationCommands';
import { addInvitationRoom } from './invitations/routes';
import { addMeRoutes } from './me/routes';
import { meetingRooms } from './meetings/meetingCommands';
import { addMeetingRoom } from './meetings/routes';
import { CaseMessages } from './messages/CaseMessages';
import { MessagesStore } from './messages/MessagesStore';
import { addMessageRoutes } from './messages/routes';
import { WriteMessage } from './messages/WriteMessage';
import { addNotificationsRoom } from './notifications/addNotificationsRoom';
import { addOpenApiRoutes } from './openapi/routes';
import { Dispatcher, Outbox } from './outbox';
import { jsonBody } from './parse/jsonBody';
import { Prefills } from './prefill/Prefills';
import { addRecordRoutes } from './records/routes';
import { addRemindersRoom } from './reminders/addRemindersRoom';
import { Router } from './routing/Router';
import { readAttachmentsConfig } from './scanning/readAttachmentsConfig';
import { Scans } from './scanning/Scans';
import { DataKeys, KeyRing, readKeys } from './sealing';
import { refuseWithoutPermissions } from './refuseWithoutPermissions';
import { addStrandedRoom } from './stranded/addStrandedRoom';
import { CarryOut } from './submissions/CarryOut';
import { CaseReader } from './submissions/CaseReader';
import { addSubmissionRoutes } from './submissions/routes';
import { Submit } from './submissions/Submit';
import { SubmissionsStore } from './submissions/SubmissionsStore';
import { Teams } from './teams/Teams';

/** Keeps forms and what is sent with them, and answers for who may do what. */
export const formsPlugin = createBackendPlugin({
  pluginId: 'forms',
  register(env) {
    const resolvers: TargetResolver[] = [];
    const sources: OptionSource[] = [];
    const known: Prefill[] = [];
    let ownScanner: FileScanner | undefined;
    let surroundings: Surroundings | undefined;
    env.registerExtensionPoint(formsRoutingExtensionPoint, {
      addTargetResolver: resolver => void resolvers.push(resolver),
      setSurroundings(given) {
        if (surroundings) {
          throw new Error(
            'forms: two modules say where teams stand. Install one of them.',
          );
        }
        surroundings = given;
      },
    });
    env.registerExtensionPoint(formsOptionsExtensionPoint, {
      addOptionSource: source => void sources.push(source),
    });
    env.registerExtensionPoint(formsPrefillExtensionPoint, {
      addPrefill: prefill => void known.push(prefill),
    });
    env.registerExtensionPoint(formsScannerExtensionPoint, {
      setScanner(scanner) {
        if (ownScanner) {
          throw new Error(
            `forms: '${ownScanner.name}' checks files already. Install one scanner module, not '${scanner.name}' too.`,
          );
        }
        ownScanner = scanner;
      },
    });

    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        registry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
      },
      async init({
        config,
        database,
        events,
        httpAuth,
        httpRouter,
        logger,
        ...services
      }) {
        const { auth, catalog, lifecycle, permissions, registry, scheduler } =
          services;
        refuseWithoutPermissions(config);

        const db = await openDatabase({
          database,
          allowInMemory:
            config.getOptionalBoolean('forms.database.allowInMemory') ?? false,
        });
        const dataKeys = new DataKeys(new KeyRing(readKeys(config)));
        const store = new FormsStore(db);
        const folder = config.getOptionalString('forms.seed');
        if (folder) {
          await seed({
            folder,
            store,
            sources: await optionsOf(sources),
            logger,
          });
        }

        registry.addResourceType({
          resourceRef: formsCaseResourceRef,
          permissions: [
            formsCaseReadPermission,
            formsCaseRequestPermission,
            formsCaseWorkPermission,
            formsCaseCoordinatePermission,
          ],
          rules: Object.values(formsCaseRules),
        });
        registry.addPermissions(
          formsPermissions.filter(({ type }) => type === 'basic'),
        );

        const forms = new PublishedForms(store);
        // Every current form is compiled before the first request, so that no submission waits for it.
        await forms.list();
        const attachmentsStore = new AttachmentsStore({ db, dataKeys });
        const files = new FileStore(db);
        const { scanner, unscanned } = readAttachmentsConfig(config);
        const scans = new Scans({
          db,
          dataKeys,
          attachments: attachmentsStore,
          files,
          logger,
          scanner: ownScanner ?? scanner,
          unscanned,
        });
        const attachments = new Attachments({
          db,
          dataKeys,
          attachments: attachmentsStore,
          files,
          scans,
        });
        const drafts = new DraftsStore({
          db,
          dataKeys,
          attachments: attachmentsStore,
        });
        const submissions = new SubmissionsStore(db);
        const entities = new KnownEntities({ catalog, auth, forms });
        const authorizer = new Authorizer({ permissions, registry });
        const accessLog = new AccessLog();
        const idempotency = new IdempotencyStore();
        const teams = new Teams({ catalog, auth });
        const routing = new Router({
          teams,
          resolvers,
          surroundings,
          logger,
        });
        const outbox = new Outbox(db);
        const dispatcher = new Dispatcher({ outbox, logger });
        const prefills = new Prefills({ prefills: known, logger });
        const locked = new LockedAnswers(prefills);
        const messagesStore = new MessagesStore();
        const messages = new CaseMessages(messagesStore);
        const experts = expertRooms({ db, dataKeys, catalog, auth });
        const meetings = meetingRooms({ db, dataKeys });
        const reader = new CaseReader({
          experts,
          meetings,
          db,
          authorizer,
          forms,
          dataKeys,
          submissions,
          accessLog,
          attachments,
          messages,
          teams,
        });
        const rooms = {
          db,
          entities,
          locked,
          dataKeys,
          forms,
          submissions,
          accessLog,
          idempotency,
          outbox,
          dispatcher,
          logger,
          attachments,
          attachmentsStore,
          messages,
          messagesStore,
          teams,
          experts,
          meetings,
        };

        const router = createRouter();
        addAttachmentRoutes(router, {
          ...rooms,
          httpAuth,
          authorizer,
          drafts,
          reader,
          receive: new Receive({
            ...rooms,
            attachments: attachmentsStore,
            files,
            scans,
          }),
        });
        addEditingRoutes(router, {
          db,
          httpAuth,
          authorizer,
          lifecycle,
          store,
          forms,
          sources,
        });
        router.use(jsonBody);
        addHealthRoutes(router, db);
        addOpenApiRoutes(router);
        addMeRoutes(router, { httpAuth, authorizer, db, teams });
        addFormRoutes(router, {
          httpAuth,
          authorizer,
          store,
          drafts: new FormDraftsStore(db),
          forms,
          prefills,
          router: routing,
        });
        addDraftRoutes(router, {
          db,
          httpAuth,
          authorizer,
          drafts,
          saveDraft: new SaveDraft({ drafts, forms, locked }),
        });
        const routingRooms = { teams, router: routing, surroundings };
        const carryOut = new CarryOut({
          ...rooms,
          authorizer,
          reader,
          routingRooms,
        });
        addInboxRoom(router, { ...rooms, httpAuth, authorizer, carryOut });
        await addStrandedRoom(router, {
          ...rooms,
          httpAuth,
          authorizer,
          scheduler,
          routingRooms,
        });
        addSubmissionRoutes(router, {
          httpAuth,
          reader,
          submit: new Submit({ ...rooms, authorizer, drafts, router: routing }),
          carryOut,
        });
        addRecordRoutes(router, { ...rooms, httpAuth, authorizer });
        addMessageRoutes(router, {
          httpAuth,
          reader,
          writeMessage: new WriteMessage({ ...rooms, reader }),
        });
        addInvitationRoom(router, { ...rooms, ...experts, httpAuth, reader });
        addMeetingRoom(router, {
          ...rooms,
          ...experts,
          ...meetings,
          httpAuth,
          authorizer,
        });
        const { notifications, signals } = services;
        await addNotificationsRoom(router, {
          ...rooms,
          ...{ config, events, httpAuth, notifications, scheduler, signals },
        });
        await addRemindersRoom({ ...rooms, scheduler });
        addCopyRoutes(router, { db, httpAuth, forms, reader, teams });
        addExchangeRoutes(router, {
          ...rooms,
          ...{ config, httpAuth, authorizer, reader },
        });
        router.use(errorEdge(logger));
        httpRouter.use(router);
        httpRouter.addAuthPolicy({ path: '/health', allow: 'unauthenticated' });

        lifecycle.addStartupHook(() => {
          // Beside the requests, so that none of them waits for the catalogue.
          void teams.refresh();
          void entities.refresh();
          void dispatcher.wake();
          scans.soon();
          const ticking = setInterval(() => {
            void teams.refresh();
            void entities.refresh();
          }, 10_000);
          lifecycle.addShutdownHook(() => {
            clearInterval(ticking);
            return Promise.all([dispatcher.stop(), scans.stop()]).then();
          });
        });
        await scheduler.scheduleTask({
          id: 'forms-idempotency',
          frequency: { hours: 24 },
          timeout: { minutes: 5 },
          fn: async () => {
            const moment = new Date(Date.now() - replyKeptFor);
            await idempotency.forgetBefore(db, moment);
            await new NamelessAttempts(dataKeys).forgetBefore(db, moment);
          },
        });
        await scheduler.scheduleTask({
          id: 'forms-attachments',
          frequency: { minutes: 1 },
          timeout: { minutes: 5 },
          fn: async () => {
            await attachmentsStore.sweep(new Date());
            await scans.wake();
          },
        });
        await scheduler.scheduleTask({
          id: 'forms-outbox',
          frequency: { seconds: 30 },
          timeout: { minutes: 1 },
          fn: () => dispatcher.wake(),
        });
      },
    });
  },
});
