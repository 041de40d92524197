import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { directorySnapshotServiceRef } from '@tukiverkko/plugin-expert-network-node';
import type { NextFunction, Request, Response } from 'express';
import PromiseRouter from 'express-promise-router';
import { addCoverageRoutes } from './coverage/routes';
import { openDatabase } from './database';
import { addEventRoutes } from './events/addEventRoutes';
import { addFindRoutes } from './find/routes';
import { openImportsRoom } from './imports/openImportsRoom';
import { jsonBody } from './jsonBody';
import { addLimits } from './limits/addLimits';
import { PersonNames } from './me/PersonNames';
import { addMeRoutes } from './me/routes';
import { addNewsRoutes } from './news/routes';
import { addOpenApiRoutes } from './openapi/routes';
import { addProblemRoutes } from './problems/routes';
import { tellProblems } from './problems/tellProblems';
import { openRecordsRoom } from './records/openRecordsRoom';
import { addRegionRoutes } from './regions/routes';
import { labelIndexOf } from './search/labelIndexOf';
import { arrangeNames } from './search/nameIndexOf';
import { addSuggestRoutes } from './suggest/routes';
import { openSurveysRoom } from './surveys/openSurveysRoom';
import { addUpkeepRoom } from './upkeep/addUpkeepRoom';

/** Finding help over HTTP, answered from the directory snapshot. */
export const expertNetworkPlugin = createBackendPlugin({
  pluginId: 'expert-network',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        scheduler: coreServices.scheduler,
        snapshot: directorySnapshotServiceRef,
      },
      async init(services) {
        const { auth, catalog, httpAuth, httpRouter, logger, snapshot } =
          services;
        // Arranged before anybody asks, so that nobody's request waits for it.
        const tell = tellProblems(logger);
        snapshot.onReading(async ({ directory, problems }) => {
          labelIndexOf(directory);
          await arrangeNames(directory);
          tell(problems());
        });

        const db = await openDatabase(services.database);
        const surveys = await openSurveysRoom({ ...services, db });
        const records = await openRecordsRoom({
          ...services,
          db,
          alsoHear: outcome => surveys.surveys.hear(outcome),
        });
        // Apart from the routes, whose errors of the body say that it is one.
        const limits = PromiseRouter();
        await addLimits(limits, { ...services, db });
        httpRouter.use(limits);
        const router = PromiseRouter();
        // Proposals and lists pass here, and who may see them changes.
        router.use((_req: Request, res: Response, next: NextFunction) => {
          res.set('Cache-Control', 'no-store');
          next();
        });
        for (const handler of jsonBody) router.use(handler);
        for (const addRoutes of [
          addFindRoutes,
          addSuggestRoutes,
          addRegionRoutes,
          addCoverageRoutes,
          addNewsRoutes,
          addProblemRoutes,
        ]) {
          addRoutes(router, httpAuth, snapshot);
        }
        const personNames = new PersonNames({ catalog, auth });
        addMeRoutes(router, httpAuth, snapshot, personNames);
        records.addRecordRoutes(router);
        addEventRoutes(router, { httpAuth, catalog, store: records.store });
        await openImportsRoom(router, { ...services, db, records });
        await addUpkeepRoom(router, {
          ...services,
          db,
          surveysWaitingFor: async person =>
            (
              await surveys.surveys.waitingFor(person)
            ).items.length,
        });
        surveys.addSurveyRoutes(router);
        addOpenApiRoutes(router);
        httpRouter.use(records.outcomeRouter);
        httpRouter.use(router);
      },
    });
  },
});
