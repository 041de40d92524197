import type { RoutingNotice } from '@tukiverkko/plugin-forms-common';
import { screen, within } from '@testing-library/react';
import { accessibilityFaults } from '../../testing/accessibility';
import { aCase, aRouting, everywhere } from '../../testing/aCase';
import { aFormDefinition, aFormVersion } from '../../testing/aForm';
import { aTeamServer, ours } from '../../testing/aTeamServer';
import { FakeForms } from '../../testing/FakeForms';
import { renderPortal } from '../../testing/renderPortal';

const notice: RoutingNotice = {
  id: 'police',
  who: { fi: 'Poliisi', sv: 'Polisen', en: 'The police' },
  when: everywhere('Lasta ollaan viemässä maasta.'),
  how: everywhere('Soita 112.'),
  links: [
    {
      name: everywhere('Poliisi.fi'),
      href: {
        fi: 'https://poliisi.fi',
        sv: 'https://poliisi.fi/sv',
        en: 'https://poliisi.fi/en',
      },
    },
  ],
  checkedOn: '2026-11-22',
};
const routing = aRouting({ notices: [notice] });
const { id } = aCase();

function checking() {
  const draft = crypto.randomUUID();
  const server = new FakeForms();
  server.forms.set('help-request', aFormVersion(aFormDefinition()));
  server.routing = routing;
  server.drafts.set(draft, {
    id: draft,
    form: 'help-request',
    version: 1,
    answers: { urgency: 'normal', question: 'Miten tukea nuorta?' },
    language: 'fi',
    revision: 1,
    savedAt: '2026-11-22T12:00:00.000Z',
  });
  return { at: `/forms/help-request/${draft}/check`, server };
}

describe('whom to contact first', () => {
  it('is said before sending, above the team', async () => {
    renderPortal(checking());
    const first = await screen.findByRole('region', {
      name: 'Ota ensin yhteys',
    });
    expect(first).toHaveTextContent('Lasta ollaan viemässä maasta.');
    expect(
      within(first).getByRole('heading', { level: 3, name: 'Poliisi' }),
    ).toBeInTheDocument();
    expect(
      within(first).getByRole('link', { name: /Poliisi\.fi/ }),
    ).toHaveAttribute('href', 'https://poliisi.fi');
    expect(first).toHaveTextContent('Verrattu lähteeseen 22.11.2026.');
    const team = screen.getByText(/Pyyntösi menee tiimille/);
    expect(
      first.compareDocumentPosition(team) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('is said on the receipt too, in the language of the reader', async () => {
    renderPortal({
      at: `/requests/${id}/sent`,
      server: aTeamServer({ ...ours, routing }),
      language: 'sv',
    });
    const first = await screen.findByRole('region', {
      name: 'Ta först kontakt',
    });
    expect(within(first).getByRole('link')).toHaveAttribute(
      'href',
      'https://poliisi.fi/sv',
    );
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('is what the team sees that the requester was told', async () => {
    renderPortal({
      at: `/requests/${id}`,
      server: aTeamServer({ ...ours, routing }),
    });
    expect(
      await screen.findByRole('region', { name: 'Pyytäjälle kerrottu ensin' }),
    ).toHaveTextContent('Soita 112.');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('is not there where there is nobody to contact first', async () => {
    renderPortal({ at: `/requests/${id}`, server: aTeamServer(ours) });
    await screen.findByText('Tämä katselu kirjataan lokiin');
    expect(
      screen.queryByRole('region', { name: 'Pyytäjälle kerrottu ensin' }),
    ).not.toBeInTheDocument();
  });
});

describe('a service that was chosen from far away', () => {
  it('is said to be far, not to have been allowed', async () => {
    const { at, server } = checking();
    server.routing = aRouting({
      leaves: 'area',
      steps: [
        {
          code: 'outside',
          outcome: 'found',
          text: everywhere('Palvelu on oman alueen ulkopuolella.'),
        },
        ...aRouting().steps,
      ],
    });
    renderPortal({ at, server });
    const told = await screen.findAllByText(
      'Palvelu on oman alueen ulkopuolella.',
    );
    expect(told).toHaveLength(2);
    expect(screen.queryByText(/koska annoit siihen luvan/)).toBeNull();
  });
});
