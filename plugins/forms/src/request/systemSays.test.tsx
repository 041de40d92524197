import { screen } from '@testing-library/react';
import { accessibilityFaults } from '../../testing/accessibility';
import { aCase } from '../../testing/aCase';
import { aTeamServer, ours } from '../../testing/aTeamServer';
import { renderPortal } from '../../testing/renderPortal';

const said = {
  fi: 'Samaa tietoa on muutettu.',
  sv: 'Samma uppgift har ändrats.',
  en: 'The same has been changed.',
};
const { id, submittedAt } = aCase();

it('tells what the system says of a request in the language of the reader', async () => {
  renderPortal({
    at: `/requests/${id}`,
    server: aTeamServer({
      ...ours,
      events: [
        {
          command: 'remark',
          state: 'submitted',
          at: submittedAt,
          text: said.fi,
          said,
        },
      ],
    }),
    language: 'sv',
  });
  expect(await screen.findByText(said.sv)).toBeInTheDocument();
  expect(screen.getByText('Anmärkning · Systemet')).toBeInTheDocument();
  expect(screen.queryByText(said.fi)).not.toBeInTheDocument();
  expect(await accessibilityFaults()).toEqual([]);
});
