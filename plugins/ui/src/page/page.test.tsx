import { Link } from '@backstage/ui';
import { RiSendPlaneLine } from '@remixicon/react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes, useSearchParams } from 'react-router-dom';
import { findBarriers, renderPart } from '../__testUtils__/renderPart';
import { Facts } from './Facts';
import { Notice } from './Notice';
import { Page } from './Page';
import { Panel } from './Panel';
import { StatusTag } from './StatusTag';

function Requests() {
  const [, setQuery] = useSearchParams();
  return (
    <Page
      title="Omat pyynnöt"
      section="Pyynnöt"
      breadcrumbs={[{ label: 'Etusivu', href: '/' }]}
      status={
        <StatusTag tone="info" icon={<RiSendPlaneLine />}>
          Lähetetty
        </StatusTag>
      }
    >
      <Panel title="Perustiedot">
        <Facts items={[{ term: 'Ikä', value: '7–12' }, { term: 'Kunta' }]} />
      </Panel>
      <Notice tone="warning" live="status">
        Myöhässä
      </Notice>
      <button
        type="button"
        onClick={() => setQuery({ due: 'week' }, { replace: true })}
      >
        Rajaa
      </button>
      <Link href="/other">Muualle</Link>
    </Page>
  );
}

const portal = (
  <Routes>
    <Route path="/" element={<Page title="Etusivu" />} />
    <Route path="/requests" element={<Requests />} />
    <Route
      path="/stop"
      element={
        <Page title="Soita nyt 112" isAlone>
          <Link href="/">Takaisin</Link>
        </Page>
      }
    />
    <Route
      path="/other"
      element={<Page title="Muu sivu" titlePrefix="error" />}
    />
  </Routes>
);

describe('Page', () => {
  it('names the window, has one h1 and holds nothing that axe calls a barrier', async () => {
    const { container } = renderPart(portal, 'fi', '/requests');
    expect(document.title).toBe('Omat pyynnöt – Pyynnöt – Tukiverkko');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(
      screen.getByRole('region', { name: 'Perustiedot' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Not answered')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Myöhässä');
    expect(await findBarriers(container)).toEqual([]);
  });

  it('takes focus to its title when one has come from another page, not at first and not when filtering', async () => {
    const user = userEvent.setup();
    renderPart(portal, 'fi', '/requests');
    expect(document.body).toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Rajaa' }));
    expect(screen.getByRole('button', { name: 'Rajaa' })).toHaveFocus();

    await user.click(screen.getByRole('link', { name: 'Muualle' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(document.title).toBe('Error: Muu sivu – Tukiverkko');
  });
});

describe('Facts', () => {
  it('keeps two lines of the same term apart', () => {
    const complained = jest.spyOn(console, 'error');
    renderPart(
      <Facts
        items={[
          { term: 'Vastaanottaja', value: 'Tiimi' },
          { term: 'Vastaanottaja', value: 'Verkosto', action: 'Muuta' },
        ]}
      />,
    );
    expect(screen.getAllByRole('term')).toHaveLength(2);
    expect(complained).not.toHaveBeenCalled();
    expect(screen.getAllByRole('definition').map(e => e.textContent)).toEqual([
      'Tiimi',
      'Verkosto',
      'Muuta',
    ]);
    complained.mockRestore();
  });
});

describe('StatusTag', () => {
  it('is read as its word alone', () => {
    renderPart(
      <StatusTag tone="info" icon={<RiSendPlaneLine data-testid="icon" />}>
        Lähetetty
      </StatusTag>,
    );
    expect(screen.getByTestId('icon')).toHaveAttribute('aria-hidden', 'true');
    expect(within(document.body).getByText('Lähetetty')).toBeInTheDocument();
  });

  it('keeps the menu and footer away only while a page that stands alone is shown', async () => {
    renderPart(portal, 'fi', '/stop');
    expect(document.documentElement).toHaveAttribute('data-alone');
    await userEvent.click(screen.getByRole('link', { name: 'Takaisin' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Etusivu' }),
    ).toHaveFocus();
    expect(document.documentElement).not.toHaveAttribute('data-alone');
  });
});
