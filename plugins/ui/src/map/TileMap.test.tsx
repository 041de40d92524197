import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { findBarriers, renderPart } from '../__testUtils__/renderPart';
import type { Tile } from './Tile';
import { TileMap, type TileMapProps } from './TileMap';

const tile = (
  name: string,
  area: string,
  column: number,
  row: number,
  rest: Partial<Tile> = {},
): Tile => ({
  id: name.toLowerCase(),
  code: name.slice(0, 3).toUpperCase(),
  name,
  area,
  column,
  row,
  label: `${name}, 1 palvelu`,
  ...rest,
});

// The areas are read north first, whatever the order of the tiles.
const map: TileMapProps = {
  label: 'Palvelut alueittain',
  areas: [
    { id: 'north', name: 'Pohjoinen', column: 1, row: 1 },
    { id: 'east', name: 'Itä', column: 4, row: 3 },
  ],
  tiles: [
    tile('Savo', 'east', 3, 3, { level: 'strong' }),
    tile('Karjala', 'east', 4, 3, { figure: '12' }),
    tile('Lappi', 'north', 2, 1, { level: 'none' }),
    tile('Kainuu', 'north', 3, 2, { level: 'middle' }),
  ],
  legend: [
    { level: 'strong', text: 'Oma alue' },
    { level: 'none', text: 'Ei mitään' },
  ],
};

describe('TileMap', () => {
  it('is a list under a heading for each area, in the order of the areas', async () => {
    const { container } = renderPart(
      <>
        <h1>Alueet</h1>
        <h2>Kartta</h2>
        <TileMap {...map} onChoose={() => undefined} />
      </>,
    );
    expect(
      screen.getAllByRole('heading', { level: 3 }).map(h => h.textContent),
    ).toEqual(['Pohjoinen', 'Itä']);
    const [north, east] = screen.getAllByRole('list');
    expect(
      within(north)
        .getAllByRole('button')
        .map(b => b.getAttribute('aria-label')),
    ).toEqual(['Lappi, 1 palvelu', 'Kainuu, 1 palvelu']);
    expect(within(east).getAllByRole('button')).toHaveLength(2);
    expect(await findBarriers(container)).toEqual([]);
  });

  it('says each level by a mark too, and a count instead of it', () => {
    renderPart(<TileMap {...map} onChoose={() => undefined} />);
    expect(screen.getByRole('button', { name: /^Savo/ })).toHaveTextContent(
      '●',
    );
    expect(screen.getByRole('button', { name: /^Lappi/ })).toHaveTextContent(
      '–',
    );
    expect(screen.getByRole('button', { name: /^Karjala/ })).toHaveTextContent(
      '12',
    );
    expect(screen.getByRole('list', { name: 'Legend' })).toHaveTextContent(
      '●Oma alue–Ei mitään',
    );
  });

  it('is one stop for Tab, moved in by arrows, Home and End, and chosen from by Enter', async () => {
    const user = userEvent.setup();
    const onChoose = jest.fn();
    renderPart(
      <>
        <TileMap {...map} onChoose={onChoose} />
        <button type="button">Jälkeen</button>
      </>,
    );
    await user.tab();
    expect(screen.getByRole('link', { name: 'Skip the map' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: /^Lappi/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /^Kainuu/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(screen.getByRole('button', { name: /^Karjala/ })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: /^Karjala/ })).toHaveFocus();
    await user.keyboard('{Home}');
    expect(screen.getByRole('button', { name: /^Lappi/ })).toHaveFocus();
    await user.keyboard('{End}{Enter}');
    expect(onChoose.mock.calls).toEqual([['karjala']]);

    await user.tab();
    expect(screen.getByRole('button', { name: 'Jälkeen' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: /^Karjala/ })).toHaveFocus();
  });

  it('starts from the tile that is chosen and says which it is', async () => {
    const user = userEvent.setup();
    renderPart(<TileMap {...map} chosen="savo" onChoose={() => undefined} />);
    await user.tab();
    await user.tab();
    expect(
      screen.getByRole('button', { name: /^Savo/, pressed: true }),
    ).toHaveFocus();
  });

  it('can be skipped', async () => {
    const user = userEvent.setup();
    renderPart(
      <>
        <TileMap {...map} onChoose={() => undefined} />
        <button type="button">Jälkeen</button>
      </>,
    );
    await user.click(screen.getByRole('link', { name: 'Skip the map' }));
    await user.tab();
    expect(screen.getByRole('button', { name: 'Jälkeen' })).toHaveFocus();
  });

  it('leads to a page where its tiles have one', async () => {
    const user = userEvent.setup();
    renderPart(
      <Routes>
        <Route
          path="/"
          element={
            <TileMap
              {...map}
              tiles={map.tiles.map(t => ({ ...t, href: `/${t.id}` }))}
            />
          }
        />
        <Route path="/lappi" element={<p>Lapin sivu</p>} />
      </Routes>,
    );
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByText('Lapin sivu')).toBeInTheDocument();
  });
});
