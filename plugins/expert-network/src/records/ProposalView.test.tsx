import { screen, within } from '@testing-library/react';
import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import type { CaseAnswersViewProps } from '@tukiverkko/plugin-forms-react/extensions';
import { aRecord } from '../../testing/aRecord';
import { county } from '../../testing/entities';
import { FakeRecords } from '../../testing/FakeRecords';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';
import { ProposalView } from './ProposalView';

const { answers } = aRecord();
const edit = {
  ...answers,
  languages: ['fi', 'en'],
  serves: ['region:default/etela-savo', 'region:default/kainuu'],
  record: 'group:default/jarvisydan',
  basedOn: 1,
  reason: 'Muutimme.',
};

/** The view on a page of its own, as the page of a request shows it. */
function renderProposal(
  props: Partial<CaseAnswersViewProps>,
  records = new FakeRecords(aRecord()),
) {
  const page = PageBlueprint.make({
    params: {
      path: '/proposal',
      noHeader: true,
      loader: async () => (
        <ProposalView
          form="unit-details"
          answers={edit}
          state="submitted"
          reader="team"
          level={2}
          {...props}
        >
          <p>kaikki vastaukset</p>
        </ProposalView>
      ),
    },
  });
  return renderPortal({
    at: '/proposal',
    entities: [county],
    records,
    attached: [
      createFrontendPlugin({ pluginId: 'proposal', extensions: [page] }),
    ],
  });
}

describe('a proposal on the page of its request', () => {
  it('is what it would change, and says where somebody else changed the same', async () => {
    const { container } = renderProposal({});
    const panel = await screen.findByRole('region', {
      name: 'Mitä ehdotetaan muutettavaksi',
    });
    expect(panel).toHaveTextContent('Lisätty: kainuu');
    expect(panel).toHaveTextContent('Vaikuttaa siihen, kuka saa pyynnöt');
    expect(panel).toHaveTextContent(
      'Ehdotusta ei voi ottaa käyttöön tällaisenaan: Kielet.',
    );
    expect(panel).toHaveTextContent('Nyt voimassa: suomi, ruotsi');
    expect(panel).toHaveTextContent('Muutimme.');
    expect(
      within(panel).getByRole('link', { name: 'Avaa sivu: Järvisydän' }),
    ).toHaveAttribute('href', '/catalog/default/group/jarvisydan');
    expect(await violations(container)).toEqual([]);
  });

  it('meets nothing once it is over', async () => {
    renderProposal({ state: 'answered', reader: 'requester', level: 3 });
    const panel = await screen.findByRole('region', {
      name: 'Mitä ehdotetaan muutettavaksi',
    });
    expect(panel).not.toHaveTextContent('Nyt voimassa');
    expect(panel).not.toHaveTextContent('Vaikuttaa siihen');
  });

  it('is its answers where it is something new, or where the record cannot be read', async () => {
    const { unmount } = renderProposal({ answers });
    expect(await screen.findByText('kaikki vastaukset')).toBeVisible();
    expect(screen.queryByText('Mitä ehdotetaan muutettavaksi')).toBeNull();
    unmount();
    renderProposal({}, new FakeRecords());
    expect(
      await screen.findByText('Tätä osaa ei saatu haettua.'),
    ).toBeVisible();
    expect(screen.getByText('kaikki vastaukset')).toBeVisible();
  });
});
