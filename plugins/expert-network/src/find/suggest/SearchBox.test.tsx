import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { named } from '../../../testing/aDirectory';
import { entities } from '../../../testing/entities';
import { FakeExpertNetwork } from '../../../testing/FakeExpertNetwork';
import { renderPortal } from '../../../testing/renderPortal';
import { violations } from '../../../testing/violations';

const knowing = () =>
  new FakeExpertNetwork(undefined, {
    suggest: () => [
      {
        kind: 'concept',
        vocabulary: 'phenomena',
        code: 'vaino',
        name: named('Eron jälkeinen vaino'),
      },
      {
        kind: 'concept',
        vocabulary: 'regions',
        code: 'kainuu',
        name: named('Kainuu'),
      },
      {
        kind: 'entity',
        ref: 'group:default/jarvisydan',
        name: named('Järvisydän'),
        place: named('Etelä-Savo'),
      },
    ],
  });
const suggestions = async () =>
  within(await screen.findByRole('listbox', { name: 'Ehdotukset' }));
const box = () =>
  screen.findByRole('combobox', { name: 'Mihin tarvitset apua?' });

describe('the search box', () => {
  it('suggests while one types, last of all the words as they are, and says how many', async () => {
    const expertNetwork = knowing();
    const { container } = renderPortal({ at: '/find', expertNetwork });
    await screen.findByRole('article');
    await userEvent.type(await box(), 'vai');

    expect(
      await (
        await suggestions()
      ).findByRole('option', { name: /^Eron jälkeinen vaino/ }),
    ).toHaveTextContent('Ilmiö');
    expect(
      (await suggestions())
        .getAllByRole('option')
        .map(option => option.textContent),
    ).toEqual([
      'Eron jälkeinen vainoIlmiö',
      'KainuuAlue',
      'JärvisydänTiimi · Etelä-Savo',
      'Hae sanoilla ”vai”',
    ]);
    expect(await screen.findByText('3 ehdotusta')).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    // The letters before the pause were never sent, and no search was made.
    expect(expertNetwork.typed).toEqual(['vai']);
    expect(expertNetwork.asked).toEqual([{}]);
  });

  it('turns a concept that is chosen by keyboard into a filter and forgets the words', async () => {
    const expertNetwork = knowing();
    renderPortal({ at: '/find?mode=puhelin', expertNetwork });
    await userEvent.type(await box(), 'vai');
    await (await suggestions()).findByRole('option', { name: /^Eron/ });

    await userEvent.keyboard('{ArrowDown}');
    const [first] = (await suggestions()).getAllByRole('option');
    expect(first).toHaveAttribute('aria-selected', 'true');
    expect(await box()).toHaveAttribute('aria-activedescendant', first.id);

    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    await waitFor(() =>
      expect(expertNetwork.asked.at(-1)).toEqual({
        phenomena: ['vaino'],
        modes: ['puhelin'],
      }),
    );
    expect(await box()).toHaveValue('');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('turns a region into the region of the search', async () => {
    const expertNetwork = knowing();
    renderPortal({ at: '/find', expertNetwork });
    await userEvent.type(await box(), 'kai');
    await userEvent.click(
      await (await suggestions()).findByRole('option', { name: /^Kainuu/ }),
    );
    await waitFor(() =>
      expect(expertNetwork.asked.at(-1)).toEqual({ region: 'kainuu' }),
    );
  });

  it('opens the page of a unit', async () => {
    renderPortal({ at: '/find', expertNetwork: knowing(), entities });
    await userEvent.type(await box(), 'järvi');
    await userEvent.click(
      await (await suggestions()).findByRole('option', { name: /^Järvisydän/ }),
    );
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Järvisydän' }),
    ).toBeInTheDocument();
  });

  it('closes with Escape and keeps the text', async () => {
    renderPortal({ at: '/find', expertNetwork: knowing() });
    await userEvent.type(await box(), 'vai');
    await screen.findByRole('listbox', { name: 'Ehdotukset' });
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(await box()).toHaveValue('vai');
  });

  it('asks with the words as they are by Enter and by the last row', async () => {
    const expertNetwork = knowing();
    renderPortal({ at: '/find', expertNetwork });
    await userEvent.type(await box(), 'vai{Enter}');
    await waitFor(() =>
      expect(expertNetwork.asked.at(-1)).toEqual({ words: 'vai' }),
    );
    await userEvent.type(await box(), 'no{ArrowUp}{Enter}');
    await waitFor(() =>
      expect(expertNetwork.asked.at(-1)).toEqual({ words: 'vaino' }),
    );
  });

  it('is reached with a slash, except from where one is typed', async () => {
    renderPortal({ at: '/find' });
    const input = await box();
    await userEvent.keyboard('/');
    expect(input).toHaveFocus();
    await userEvent.keyboard('a/b');
    expect(input).toHaveValue('a/b');
  });
});
