import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { screen } from '@testing-library/react';
import {
  CaseAnswersBlueprint,
  type CaseAnswersViewProps,
} from '@tukiverkko/plugin-forms-react/extensions';
import { aCase } from '../../testing/aCase';
import { aTeamServer, ours } from '../../testing/aTeamServer';
import { renderPortal } from '../../testing/renderPortal';

const { id } = aCase();

function InOtherWords({ answers, reader, children }: CaseAnswersViewProps) {
  return (
    <>
      <p>
        {reader}: {String(answers.urgency)}
      </p>
      <details>
        <summary>Kaikki</summary>
        {children}
      </details>
    </>
  );
}

const attachedTo = (...forms: readonly string[]) => [
  createFrontendPlugin({
    pluginId: 'other',
    extensions: [
      CaseAnswersBlueprint.make({
        params: { forms, loader: async () => InOtherWords },
      }),
    ],
  }),
];

describe('a view that another plugin attaches to the answers of its forms', () => {
  it('shows them on the page of the request, the plain list beside it', async () => {
    renderPortal({
      at: `/requests/${id}`,
      server: aTeamServer(ours),
      attached: attachedTo('another-form', 'help-request'),
    });
    expect(await screen.findByText('team: normal')).toBeInTheDocument();
    expect(screen.getByText('Kaikki').closest('details')).toHaveTextContent(
      'Tavallinen',
    );
  });

  it('leaves the requests of other forms as they are', async () => {
    renderPortal({
      at: `/requests/${id}`,
      server: aTeamServer(ours),
      attached: attachedTo('another-form'),
    });
    expect(await screen.findByText('Miten tukea nuorta?')).toBeVisible();
    expect(screen.queryByText('Kaikki')).not.toBeInTheDocument();
  });
});
