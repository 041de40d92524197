import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiFolderSharedLine } from '@remixicon/react';
import { workRouteRef } from '../routes';

/** `/work` */
export const workPage = PageBlueprint.make({
  name: 'work',
  params: {
    path: '/work',
    routeRef: workRouteRef,
    title: 'Projects',
    icon: <RiFolderSharedLine aria-hidden />,
    noHeader: true,
    loader: () => import('./WorkPage').then(({ WorkPage }) => <WorkPage />),
  },
});
