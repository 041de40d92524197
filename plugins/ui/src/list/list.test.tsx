import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findBarriers, renderPart } from '../__testUtils__/renderPart';
import { FilterBar } from './FilterBar';
import { ListTable, type ListTableProps } from './ListTable';
import { Timeline } from './Timeline';
import { Why } from './Why';
import { givesWindows } from '../__testUtils__/givesWindows';

type Row = {
  readonly id: string;
  readonly name: string;
  readonly state: string;
};
const rows: readonly Row[] = [
  { id: '1', name: 'OT-2026-7K3M9Q', state: 'Lähetetty' },
  { id: '2', name: 'OT-2026-8P4N2R', state: 'Vastattu' },
];
const list: ListTableProps<Row> = {
  caption: 'Pyynnöt, uusin ensin',
  columns: [
    {
      id: 'name',
      label: 'Viite',
      isRowHeader: true,
      render: row => <a href={`/${row.id}`}>{row.name}</a>,
    },
    { id: 'state', label: 'Tila', render: row => row.state },
  ],
  rows,
  rowKey: row => row.id,
  empty: <p>Ei pyyntöjä</p>,
};

const windowOf = givesWindows();

describe('ListTable', () => {
  afterEach(() => windowOf(1280));

  it('is a table with a caption and row headers where there is room', async () => {
    windowOf(1280);
    const onPress = jest.fn();
    const { container } = renderPart(
      <ListTable {...list} more={{ onPress }} />,
    );
    const table = screen.getByRole('table', { name: 'Pyynnöt, uusin ensin' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(h => h.textContent),
    ).toEqual(['Viite', 'Tila']);
    expect(
      within(table).getByRole('rowheader', { name: 'OT-2026-7K3M9Q' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onPress).toHaveBeenCalledTimes(1);
    expect(await findBarriers(container)).toEqual([]);
  });

  it('is cards under headings where a table would have to be pushed sideways', async () => {
    windowOf(320);
    const { container } = renderPart(<ListTable {...list} />);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    const cards = within(
      screen.getByRole('list', { name: 'Pyynnöt, uusin ensin' }),
    );
    expect(cards.getAllByRole('heading', { level: 3 })).toHaveLength(2);
    expect(cards.getAllByRole('definition').map(d => d.textContent)).toEqual([
      'Lähetetty',
      'Vastattu',
    ]);
    const barriers = await findBarriers(container);
    expect(
      barriers.filter(barrier => !barrier.startsWith('heading-order')),
    ).toEqual([]);
  });

  it('of many columns is cards in a wider window already', () => {
    windowOf(1024);
    renderPart(<ListTable {...list} cardsBelow={1120} />);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('says that there is nothing', () => {
    renderPart(<ListTable {...list} rows={[]} />);
    expect(screen.getByText('Ei pyyntöjä')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});

describe('rows that can be chosen', () => {
  afterEach(() => windowOf(1280));

  it.each([1280, 320])(
    'have a named checkbox each, and one for all, at %s px',
    async width => {
      windowOf(width);
      const onChange = jest.fn();
      const { container } = renderPart(
        <ListTable
          {...list}
          selection={{
            chosen: new Set(['1']),
            onChange,
            label: row => `Valitse ${row.name}`,
            allLabel: 'Valitse kaikki',
          }}
        />,
      );
      const user = userEvent.setup();
      const first = screen.getByRole('checkbox', {
        name: 'Valitse OT-2026-7K3M9Q',
      });
      const all = screen.getByRole('checkbox', { name: 'Valitse kaikki' });
      expect(first).toBeChecked();
      expect(all).toBePartiallyChecked();
      await user.click(first);
      await user.click(all);
      expect(onChange.mock.calls).toEqual([[new Set()], [new Set(['1', '2'])]]);
      const barriers = await findBarriers(container);
      expect(
        barriers.filter(barrier => !barrier.startsWith('heading-order')),
      ).toEqual([]);
    },
  );
});

describe('FilterBar', () => {
  it('takes filters off one by one or all at once, and says how many are left', async () => {
    const user = userEvent.setup();
    const onRemove = jest.fn();
    const onClear = jest.fn();
    const { container } = renderPart(
      <FilterBar
        chosen={[{ id: 'region', label: 'Alue: Kainuu', onRemove }]}
        onClear={onClear}
        count="3 palvelua"
      />,
    );
    await user.click(
      screen.getByRole('button', { name: 'Remove the filter Alue: Kainuu' }),
    );
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect([onRemove.mock.calls.length, onClear.mock.calls.length]).toEqual([
      1, 1,
    ]);
    expect(screen.getByRole('status')).toHaveTextContent('3 palvelua');
    expect(await findBarriers(container)).toEqual([]);
  });
});

describe('Why', () => {
  it('says each outcome in words, not by its mark alone', async () => {
    const { container } = renderPart(
      <Why
        isOpen
        summary="Pyyntö menee tiimille Järvisydän"
        dataTime="2026-11-22T12:05:00Z"
        steps={[
          {
            outcome: 'not',
            text: 'Oma alue',
            items: [{ name: 'Kuura', text: 'tauolla' }],
          },
          { outcome: 'chosen', text: 'Yhteistyöalue' },
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(
      'not found: Oma alueKuura tauolla',
    );
    expect(screen.getByText('chosen:')).toBeInTheDocument();
    expect(
      screen.getByText(/Information as of 22\.11\.2026.klo.14\.05/),
    ).toBeInTheDocument();
    expect(await findBarriers(container)).toEqual([]);
  });
});

describe('Timeline', () => {
  it('tells what happened in order, with a way to the newest when there is much', async () => {
    const items = Array.from({ length: 6 }, (_, index) => ({
      id: `${index}`,
      title: `Vaihe ${index + 1}`,
      at: `2026-11-2${index}T10:00:00Z`,
    }));
    const { container } = renderPart(<Timeline items={items} />);
    await userEvent.click(
      screen.getByRole('link', { name: 'Go to the newest' }),
    );
    expect(screen.getAllByRole('listitem')[5]).toHaveFocus();
    expect(screen.getAllByRole('listitem')[5]).toHaveTextContent('Vaihe 6');
    expect(await findBarriers(container)).toEqual([]);
  });
});
