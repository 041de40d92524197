import { ApiBlueprint, fetchApiRef } from '@backstage/frontend-plugin-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { recordTypes } from '@tukiverkko/plugin-expert-network-common';
import { CaseAnswersBlueprint } from '@tukiverkko/plugin-forms-react/extensions';
import { recordsApiRef } from '../api/RecordsApi';
import { RecordsClient } from '../api/RecordsClient';
import { historyPath } from './historyPath';
import { isRecord } from './isRecord';

/** The records of the portal, over HTTP. */
export const recordsApi = ApiBlueprint.make({
  name: 'records',
  params: defineParams =>
    defineParams({
      api: recordsApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new RecordsClient({ fetchApi }),
    }),
});

/** A tab of what is kept in the portal: how it came to say what it says. The header has its name in three languages. */
export const entityHistory = EntityContentBlueprint.make({
  name: 'history',
  params: {
    path: historyPath,
    title: 'Changes',
    filter: isRecord,
    loader: () =>
      import('./HistoryPage').then(({ HistoryPage }) => <HistoryPage />),
  },
});

/** A proposal on the page of its request, as what it would change. */
export const proposalAnswers = CaseAnswersBlueprint.make({
  name: 'proposal',
  params: {
    forms: recordTypes.map(({ form }) => form),
    loader: () =>
      import('./ProposalView').then(({ ProposalView }) => ProposalView),
  },
});
