import {
  ApiBlueprint,
  createFrontendPlugin,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiCompassDiscoverLine } from '@remixicon/react';
import { expertNetworkApiRef } from './api/ExpertNetworkApi';
import { ExpertNetworkClient } from './api/ExpertNetworkClient';
import {
  entityBody,
  entityHeader,
  entityRelations,
} from './entity/entityExtensions';
import { eventsPage } from './events/eventsExtension';
import { importsApiRef } from './imports/ImportsApi';
import { ImportsClient } from './imports/ImportsClient';
import {
  entityHistory,
  proposalAnswers,
  recordsApi,
} from './records/recordExtensions';
import {
  coverageRouteRef,
  eventsRouteRef,
  findRouteRef,
  importRouteRef,
  importsRouteRef,
  mineRouteRef,
  networksRouteRef,
  phenomenaRouteRef,
  phenomenonRouteRef,
  regionsRouteRef,
  surveyRouteRef,
  surveysRouteRef,
  workRouteRef,
} from './routes';
import { workPage } from './work/workExtension';
import { surveysApi } from './surveys/surveysExtension';

const expertNetworkApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: expertNetworkApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new ExpertNetworkClient({ fetchApi }),
    }),
});

const importsApi = ApiBlueprint.make({
  name: 'imports',
  params: defineParams =>
    defineParams({
      api: importsApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new ImportsClient({ fetchApi }),
    }),
});

const findPage = PageBlueprint.make({
  name: 'find',
  params: {
    path: '/find',
    routeRef: findRouteRef,
    title: 'Find help',
    icon: <RiCompassDiscoverLine aria-hidden />,
    noHeader: true,
    loader: () =>
      import('./find/FindRooms').then(({ FindRooms }) => <FindRooms />),
  },
});

/** Finding help: the search, the regions and networks, and the pages of units and services. */
export const expertNetworkPlugin = createFrontendPlugin({
  pluginId: 'expert-network',
  title: 'Find help',
  icon: <RiCompassDiscoverLine aria-hidden />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    find: findRouteRef,
    regions: regionsRouteRef,
    networks: networksRouteRef,
    phenomena: phenomenaRouteRef,
    phenomenon: phenomenonRouteRef,
    coverage: coverageRouteRef,
    imports: importsRouteRef,
    import: importRouteRef,
    mine: mineRouteRef,
    events: eventsRouteRef,
    work: workRouteRef,
    surveys: surveysRouteRef,
    survey: surveyRouteRef,
  },
  extensions: [
    expertNetworkApi,
    importsApi,
    surveysApi,
    findPage,
    eventsPage,
    workPage,
    entityHeader,
    entityBody,
    entityRelations,
    recordsApi,
    entityHistory,
    proposalAnswers,
  ],
});
