import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import type { Information } from './InformationText';

const pages: Readonly<Record<string, () => Promise<Information>>> = {
  help: () => import('./help').then(module => module.help),
  feedback: () => import('./feedback').then(module => module.feedback),
  accessibility: () =>
    import('./accessibility').then(module => module.accessibility),
  privacy: () => import('./privacy').then(module => module.privacy),
};

/** The pages that stand in the footer of every page. */
export const informationPlugin = createFrontendPlugin({
  pluginId: 'information',
  extensions: Object.entries(pages).map(([name, load]) =>
    PageBlueprint.make({
      name,
      params: {
        path: `/${name}`,
        noHeader: true,
        loader: async () => {
          const [{ InformationPage }, information] = await Promise.all([
            import('./InformationPage'),
            load(),
          ]);
          return <InformationPage information={information} />;
        },
      },
    }),
  ),
});
