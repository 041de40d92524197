import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { county, entities } from '../../../testing/entities';
import { FakeExpertNetwork } from '../../../testing/FakeExpertNetwork';
import { plainFrame } from '../../../testing/plainFrame';
import { renderPortal } from '../../../testing/renderPortal';
import { violations } from '../../../testing/violations';
import { expertNetworkApiRef } from '../../api/ExpertNetworkApi';
import { expertNetworkCatalogModule } from '../../catalogModule';
import { expertNetworkPlugin } from '../../plugin';
import { expertNetworkGraphPlugin } from './graphPlugin';

// jsdom draws nothing, so it does not know how large a drawing is.
beforeAll(() => {
  Object.assign(SVGElement.prototype, {
    getBBox: () => ({ x: 0, y: 0, width: 120, height: 40 }),
  });
});

const openWithGraph = () =>
  renderTestApp({
    features: [
      plainFrame,
      catalogPlugin,
      expertNetworkGraphPlugin,
      expertNetworkPlugin,
      expertNetworkCatalogModule,
    ],
    initialRouteEntries: ['/catalog/default/group/jarvisydan/graph'],
    apis: [
      [expertNetworkApiRef, new FakeExpertNetwork()],
      [catalogApiRef, catalogApiMock({ entities: [...entities] })],
    ],
  });

describe('the tab of relations', () => {
  it('lists them by name, and says which tab one is on', async () => {
    const { container } = renderPortal({
      at: '/catalog/default/group/jarvisydan',
      entities,
    });
    const tabs = within(
      await screen.findByRole('navigation', { name: 'Sivun osat' }),
    );
    expect(tabs.getByRole('link', { name: 'Tiedot' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(tabs.getAllByRole('link').map(tab => tab.textContent)).toEqual([
      'Tiedot',
      'Suhteet',
    ]);
    await userEvent.click(tabs.getByRole('link', { name: 'Suhteet' }));
    const relations = within(
      await screen.findByRole('region', { name: 'Suhteet' }),
    );
    expect(
      relations.getByRole('heading', { name: 'Vastaa palveluista' }),
    ).toBeInTheDocument();
    expect(
      relations.getByRole('link', { name: 'Haastavat erot' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/consultationservice/haastavat-erot',
    );
    expect(
      screen.getByRole('link', { name: 'Suhteet', current: 'page' }),
    ).toHaveAttribute('href', '/catalog/default/group/jarvisydan/graph');
    expect(await violations(container)).toEqual([]);
  });

  it('draws them where the graph is installed, with words on the lines, for the eye only', async () => {
    const { container } = openWithGraph();
    await screen.findByRole('region', { name: 'Relations' });
    expect((await screen.findAllByText('answers for')).length).toBeGreaterThan(
      0,
    );
    const picture = screen.getByText('As a picture').closest('[aria-hidden]');
    expect(picture).toHaveTextContent('South Savo');
    expect(picture?.querySelector('a, button, [tabindex="0"]')).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('draws no picture nobody could read', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      ...entities.find(({ kind }) => kind === 'ConsultationService')!,
      metadata: { name: `palvelu-${at}`, namespace: 'default' },
    }));
    renderPortal({
      at: '/catalog/default/region/etela-savo/graph',
      entities: [
        ...entities.filter(entity => entity !== county),
        ...many,
        {
          ...county,
          relations: many.map(({ metadata }) => ({
            type: 'servedBy',
            targetRef: `consultationservice:default/${metadata.name}`,
          })),
        },
      ],
    });
    expect(
      await screen.findByText(/Suhteita on niin paljon/),
    ).toBeInTheDocument();
  });
});
