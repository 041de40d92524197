import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  RiFileList3Line,
  RiInbox2Line,
  RiPencilRulerLine,
  RiPulseLine,
} from '@remixicon/react';
import {
  CaseAnswersBlueprint,
  caseAnswersInput,
} from '@tukiverkko/plugin-forms-react/extensions';
import { formsApiExtension } from './api/formsApiExtension';
import { CaseAnswersViews } from './request/CaseAnswersViews';
import {
  builderRouteRef,
  fillRouteRef,
  inboxRouteRef,
  operationsRouteRef,
  requestsRouteRef,
} from './routes';

const fillPage = PageBlueprint.make({
  params: {
    path: '/forms',
    routeRef: fillRouteRef,
    title: 'Forms',
    icon: <RiPencilRulerLine aria-hidden />,
    noHeader: true,
    loader: () => import('./fill/FillRoom').then(room => <room.FillRoom />),
  },
});

const requestsPage = PageBlueprint.makeWithOverrides({
  name: 'requests',
  inputs: { caseAnswers: caseAnswersInput() },
  factory: (make, { inputs }) => {
    const { component, forms } = CaseAnswersBlueprint.dataRefs;
    const views = inputs.caseAnswers.map(input => ({
      forms: input.get(forms),
      View: input.get(component),
    }));
    return make({
      path: '/requests',
      routeRef: requestsRouteRef,
      title: 'My requests',
      icon: <RiFileList3Line aria-hidden />,
      noHeader: true,
      loader: () =>
        import('./requests/RequestsRoom').then(room => (
          <CaseAnswersViews value={views}>
            <room.RequestsRoom />
          </CaseAnswersViews>
        )),
    });
  },
});

const inboxPage = PageBlueprint.make({
  name: 'inbox',
  params: {
    path: '/inbox',
    routeRef: inboxRouteRef,
    title: 'Inbox',
    icon: <RiInbox2Line aria-hidden />,
    noHeader: true,
    loader: () => import('./inbox/InboxRoom').then(room => <room.InboxRoom />),
  },
});

const operationsPage = PageBlueprint.make({
  name: 'operations',
  params: {
    path: '/operations',
    routeRef: operationsRouteRef,
    title: 'Operations',
    icon: <RiPulseLine aria-hidden />,
    noHeader: true,
    loader: () =>
      import('./operations/OperationsPage').then(room => (
        <room.OperationsPage />
      )),
  },
});

const builderPage = PageBlueprint.make({
  name: 'builder',
  params: {
    path: '/builder',
    routeRef: builderRouteRef,
    title: 'Forms',
    icon: <RiPencilRulerLine aria-hidden />,
    noHeader: true,
    loader: () =>
      import('./builder/BuilderRoom').then(room => <room.BuilderRoom />),
  },
});

/** The form pages: fill, requests, inbox, operations, builder. */
export const formsPlugin = createFrontendPlugin({
  pluginId: 'forms',
  title: 'Forms',
  icon: <RiFileList3Line aria-hidden />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    fill: fillRouteRef,
    requests: requestsRouteRef,
    inbox: inboxRouteRef,
    operations: operationsRouteRef,
    builder: builderRouteRef,
  },
  extensions: [
    formsApiExtension,
    fillPage,
    requestsPage,
    inboxPage,
    operationsPage,
    builderPage,
  ],
});
