import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAnswer, anItem, named } from '../../testing/aDirectory';
import { FakeExpertNetwork } from '../../testing/FakeExpertNetwork';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';

const onTheMap = () =>
  new FakeExpertNetwork(({ withCounties }) =>
    anAnswer(
      withCounties
        ? {
            counties: [
              { slug: 'etela-savo', reach: 'own', services: 4 },
              { slug: 'kainuu', reach: 'none', services: 0 },
            ],
          }
        : {},
    ),
  );

describe('the views of /find', () => {
  it('show where help would come from on a map, and ask from a county that is chosen', async () => {
    const expertNetwork = onTheMap();
    const { container } = renderPortal({ at: '/find', expertNetwork });
    await userEvent.click(await screen.findByRole('radio', { name: 'Kartta' }));

    const map = await screen.findByRole('group', {
      name: 'Mistä apu tulisi, alueittain',
    });
    expect(
      within(map).getByRole('button', {
        name: 'Etelä-Savo, Itä-Suomen yhteistyöalue, 4 palvelua, apu omalta alueelta',
        pressed: true,
      }),
    ).toHaveTextContent('●');
    expect(await violations(container)).toEqual([]);

    act(() =>
      within(map)
        .getByRole('button', { name: /^Kainuu/ })
        .focus(),
    );
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(expertNetwork.asked.at(-1)).toEqual({
        region: 'kainuu',
        withCounties: true,
      }),
    );
  });

  it('let one ask from HUS, which stands under the map', async () => {
    const expertNetwork = onTheMap();
    renderPortal({ at: '/find?view=map', expertNetwork });
    await userEvent.click(await screen.findByRole('button', { name: 'HUS' }));
    await waitFor(() =>
      expect(expertNetwork.asked.at(-1)).toEqual({
        region: 'hus',
        withCounties: true,
      }),
    );
  });

  it('show every hit as a row of a table, and the way on under it', async () => {
    const { container } = renderPortal({
      at: '/find?view=table',
      expertNetwork: new FakeExpertNetwork(() =>
        anAnswer({
          groups: [
            { id: 'own-county', items: [anItem()] },
            {
              id: 'national',
              items: [
                anItem({
                  service: 'consultationservice:default/valtakunta',
                  name: named('Valtakunta'),
                  regionNames: [],
                  promise: null,
                  languages: ['fi', 'sv'],
                }),
              ],
            },
            {
              id: 'coordination',
              items: [anItem({ name: named('Koordinaatio') })],
            },
          ],
        }),
      ),
    });
    const table = await screen.findByRole('table', {
      name: 'Tulokset, lähin ensin',
    });
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map(row =>
          within(row)
            .getAllByRole('cell')
            .map(cell => cell.textContent),
        ),
    ).toEqual([
      ['Ottaa vastaan', 'Järvisydän', 'Etelä-Savo', 'suomi', '5 arkipäivää'],
      [
        'Ottaa vastaan',
        'Järvisydän',
        'Koko maa',
        'suomi, ruotsi',
        'ei luvattu',
      ],
    ]);
    expect(
      screen.getByRole('article', { name: 'Koordinaatio' }),
    ).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  });

  it('can be sent to a colleague without the words that were typed', async () => {
    const user = userEvent.setup();
    const written = jest.spyOn(navigator.clipboard, 'writeText');
    renderPortal({
      at: '/find?view=table#q=stalkning',
      expertNetwork: new FakeExpertNetwork(() =>
        anAnswer({
          understood: [
            {
              vocabulary: 'phenomena',
              code: 'vaino',
              name: named('Eron jälkeinen vaino'),
              words: 'stalkning',
              guessed: false,
            },
          ],
        }),
      ),
    });
    await user.click(
      await screen.findByRole('button', { name: 'Kopioi linkki' }),
    );
    expect(await screen.findByText('Linkki kopioitu.')).toBeInTheDocument();
    expect(written.mock.calls).toEqual([
      [
        expect.stringMatching(
          /\?region=etela-savo&phenomenon=vaino&view=table$/,
        ),
      ],
    ]);
  });

  it('keep the filters when they change', async () => {
    const expertNetwork = onTheMap();
    renderPortal({ at: '/find?mode=puhelin#q=vaino', expertNetwork });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Taulukko' }),
    );
    expect(await screen.findByRole('table')).toBeInTheDocument();
    expect(expertNetwork.asked.at(-1)).toEqual({
      modes: ['puhelin'],
      words: 'vaino',
    });
  });
});
