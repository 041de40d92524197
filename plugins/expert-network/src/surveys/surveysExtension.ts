import { ApiBlueprint, fetchApiRef } from '@backstage/frontend-plugin-api';
import { surveysApiRef } from './SurveysApi';
import { SurveysClient } from './SurveysClient';

/** Gives the pages their client of the mapping survey. */
export const surveysApi = ApiBlueprint.make({
  name: 'surveys',
  params: defineParams =>
    defineParams({
      api: surveysApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new SurveysClient({ fetchApi }),
    }),
});
