import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { findBarriers, renderPart } from '../__testUtils__/renderPart';
import { Shortcuts } from './Shortcuts';

const rooms = [
  { letter: 'h', label: 'Etusivu', href: '/' },
  { letter: 'r', label: 'Omat pyynnöt', href: '/requests' },
];

function Portal({ hasSearch = false }: { readonly hasSearch?: boolean }) {
  const [isOn, setIsOn] = useState(true);
  const [isListOpen, setIsListOpen] = useState(false);
  return (
    <>
      <main>
        <output aria-label="Osoite">{useLocation().pathname}</output>
        {hasSearch && <input type="search" aria-label="Haku" />}
        <input aria-label="Kysymys" />
        <button onClick={() => setIsListOpen(true)}>Luettelo</button>
      </main>
      <Shortcuts
        rooms={rooms}
        searchHref="/find"
        {...{ isOn, isListOpen }}
        onSwitch={setIsOn}
        onListOpen={setIsListOpen}
      />
    </>
  );
}

const address = () => screen.getByLabelText('Osoite').textContent;
const dialog = () =>
  screen.queryByRole('dialog', { name: 'Keyboard shortcuts' });

describe('single keys', () => {
  it('lead to a room by g and its letter, and nowhere by another', async () => {
    renderPart(<Portal />);
    await userEvent.keyboard('r');
    await userEvent.keyboard('gx');
    expect(address()).toBe('/');
    await userEvent.keyboard('gr');
    expect(address()).toBe('/requests');
  });

  it('lead to the search of the page, or to the page of search', async () => {
    const { unmount } = renderPart(<Portal hasSearch />);
    await userEvent.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('');
    unmount();
    renderPart(<Portal />);
    await userEvent.keyboard('/');
    expect(address()).toBe('/find');
  });

  it('are letters in a field, and the browser’s with Ctrl', async () => {
    renderPart(<Portal />);
    await userEvent.keyboard('{Control>}g{/Control}r');
    const field = screen.getByLabelText('Kysymys');
    await userEvent.type(field, 'gr?/');
    expect(field).toHaveValue('gr?/');
    expect([address(), dialog()]).toEqual(['/', null]);
  });

  it('are listed by ?, without barriers', async () => {
    renderPart(<Portal />);
    await userEvent.keyboard('?');
    expect(dialog()).toHaveTextContent('g rOmat pyynnöt');
    expect(await findBarriers(document.body)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(dialog()).toBeNull();
  });

  it('can be switched off, and on again from the list', async () => {
    renderPart(<Portal />);
    await userEvent.keyboard('?');
    const toggle = () =>
      screen.getByRole('switch', { name: 'Single-key shortcuts are on' });
    await userEvent.click(toggle());
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('gr?');
    expect([address(), dialog()]).toEqual(['/', null]);
    await userEvent.click(screen.getByRole('button', { name: 'Luettelo' }));
    await userEvent.click(toggle());
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('gr');
    expect(address()).toBe('/requests');
  });
});
