import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { named, anAnswer } from '../../testing/aDirectory';
import { FakeExpertNetwork } from '../../testing/FakeExpertNetwork';
import { renderPortal } from '../../testing/renderPortal';

describe('what typed words were taken to mean', () => {
  it('sends the typed words with Enter and says how they were understood', async () => {
    const expertNetwork = new FakeExpertNetwork(({ words }) =>
      anAnswer({
        understood: words
          ? [
              {
                vocabulary: 'phenomena',
                code: 'vaino',
                name: named('Eron jälkeinen vaino'),
                words: 'vainoaminen',
                guessed: false,
              },
            ]
          : [],
      }),
    );
    renderPortal({ at: '/find', expertNetwork });

    await userEvent.type(
      await screen.findByRole('combobox', { name: 'Mihin tarvitset apua?' }),
      'vainoaminen{Enter}',
    );

    expect(await screen.findByText('Eron jälkeinen vaino')).toBeInTheDocument();
    expect(screen.getByText(/kirjoitit ”vainoaminen”/)).toBeInTheDocument();
    expect(expertNetwork.asked.at(-1)).toEqual({ words: 'vainoaminen' });
  });

  it('lets one of several concepts go, and keeps the others as filters and the rest as words', async () => {
    const expertNetwork = new FakeExpertNetwork(({ words }) =>
      anAnswer({
        rest: words ? 'järvi' : '',
        understood:
          words === 'stalkning kainuu järvi'
            ? [
                {
                  vocabulary: 'phenomena',
                  code: 'vaino',
                  name: named('Eron jälkeinen vaino'),
                  words: 'stalkning',
                  guessed: true,
                },
                {
                  vocabulary: 'regions',
                  code: 'kainuu',
                  name: named('Kainuu'),
                  words: 'kainuu',
                  guessed: false,
                },
              ]
            : [],
      }),
    );
    renderPortal({ at: '/find#q=stalkning+kainuu+järvi', expertNetwork });

    expect(
      await screen.findByText('Tarkoititko: Eron jälkeinen vaino?'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Haimme nimistä sanoilla ”järvi”.'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Poista hausta: Tarkoititko: Eron jälkeinen vaino?',
      }),
    );
    await waitFor(() =>
      expect(expertNetwork.asked.at(-1)).toEqual({
        region: 'kainuu',
        words: 'järvi',
      }),
    );
    expect(
      screen.getByRole('combobox', { name: 'Mihin tarvitset apua?' }),
    ).toHaveValue('järvi');
  });

  it('shows the region that was typed as the one searched, and lets another take its place', async () => {
    const expertNetwork = new FakeExpertNetwork(({ words }) =>
      anAnswer({
        understood: words
          ? [
              {
                vocabulary: 'phenomena',
                code: 'vaino',
                name: named('Eron jälkeinen vaino'),
                words: 'vaino',
                guessed: false,
              },
              {
                vocabulary: 'regions',
                code: 'kainuu',
                name: named('Kainuu'),
                words: 'kainuu',
                guessed: false,
              },
            ]
          : [],
      }),
    );
    renderPortal({ at: '/find#q=vaino+kainuu', expertNetwork });
    const region = await screen.findByRole('combobox', { name: 'Alue' });
    await waitFor(() => expect(region).toHaveDisplayValue('Kainuu'));

    await userEvent.selectOptions(region, 'Etelä-Savo (oma alue)');
    await waitFor(() =>
      expect(expertNetwork.asked.at(-1)).toEqual({ phenomena: ['vaino'] }),
    );
  });

  it('offers what the words may have meant when nothing was found', async () => {
    const expertNetwork = new FakeExpertNetwork(({ words }) =>
      anAnswer({
        didYouMean: words
          ? [
              {
                vocabulary: 'phenomena',
                code: 'vaino',
                name: named('Eron jälkeinen vaino'),
              },
            ]
          : [],
      }),
    );
    renderPortal({ at: '/find#q=vaeino', expertNetwork });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Eron jälkeinen vaino' }),
    );
    await waitFor(() =>
      expect(expertNetwork.asked.at(-1)).toEqual({ phenomena: ['vaino'] }),
    );
  });
});
