import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { findBarriers, renderPart } from '../__testUtils__/renderPart';
import { FileDrop } from './FileDrop';
import type { FileItem, FileState } from './FileItem';

const item = (state: FileState, change: Partial<FileItem> = {}): FileItem => ({
  id: 'a',
  name: 'kartoitus.pdf',
  size: 1_500_000,
  state,
  ...change,
});

const adding = {
  limits: 'Enintään 20 tiedostoa.',
  endings: ['.pdf'],
  onAdd: () => undefined,
};

describe('FileDrop', () => {
  it('takes files by its button, which says the limits', async () => {
    const onAdd = jest.fn();
    const { container } = renderPart(
      <FileDrop label="Liitteet" items={[]} adding={{ ...adding, onAdd }} />,
    );
    expect(
      screen.getByRole('button', { name: 'Add a file' }),
    ).toHaveAccessibleDescription('Enintään 20 tiedostoa.');
    const file = new File(['x'], 'a.pdf', { type: 'application/pdf' });
    await userEvent.upload(container.querySelector('input')!, file);
    expect(onAdd).toHaveBeenCalledWith([file]);
  });

  it('opens the choice of files by the keyboard', async () => {
    const { container } = renderPart(
      <FileDrop label="Liitteet" items={[]} adding={adding} />,
    );
    const opened = jest.fn();
    container.querySelector('input')!.addEventListener('click', opened);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('takes files that are dropped, and nothing when text is dropped', () => {
    const onAdd = jest.fn();
    renderPart(
      <FileDrop label="Liitteet" items={[]} adding={{ ...adding, onAdd }} />,
    );
    const zone = screen.getByRole('group', { name: 'Liitteet' });
    fireEvent.drop(zone, { dataTransfer: { files: [] } });
    expect(onAdd).not.toHaveBeenCalled();
    const file = new File(['x'], 'a.pdf');
    fireEvent.drop(zone, { dataTransfer: { files: [file] } });
    expect(onAdd).toHaveBeenCalledWith([file]);
  });

  it.each<[FileState, string]>([
    [{ kind: 'waiting' }, 'Waiting for its turn'],
    [{ kind: 'uploading', share: 0.4 }, 'Uploading 40 %'],
    [
      { kind: 'broken' },
      'The upload was cut off. Nothing of the file arrived.',
    ],
    [{ kind: 'refused', why: 'Tiedosto on tyhjä.' }, 'Tiedosto on tyhjä.'],
    [{ kind: 'scanning' }, 'Checking for viruses'],
    [{ kind: 'clean' }, 'Ready'],
    [{ kind: 'infected' }, 'Rejected: virus'],
    [{ kind: 'unscannable' }, 'Could not be checked'],
  ])('says the state %j in words, without barriers', async (state, words) => {
    const { container } = renderPart(
      <FileDrop label="Liitteet" items={[item(state)]} adding={adding} />,
    );
    const row = within(screen.getByRole('listitem'));
    expect(row.getByText(words)).toBeInTheDocument();
    expect(row.getByText('1,4 Mt')).toBeInTheDocument();
    expect(await findBarriers(container)).toEqual([]);
  });

  it('says progress aloud by quarters, and the end, but not what stood there at first', () => {
    const part = (state: FileState) => (
      <FileDrop label="Liitteet" items={[item(state)]} />
    );
    const { rerender } = renderPart(part({ kind: 'uploading', share: 0.1 }));
    const said = () => screen.getByRole('status').textContent;
    expect(said()).toBe('');
    const heard = [0.2, 0.3, 0.4, 0.6].map(share => {
      rerender(part({ kind: 'uploading', share }));
      return said();
    });
    expect(heard).toEqual([
      '',
      'kartoitus.pdf: Uploading 25\u00a0%',
      'kartoitus.pdf: Uploading 25\u00a0%',
      'kartoitus.pdf: Uploading 50\u00a0%',
    ]);
    rerender(part({ kind: 'clean' }));
    expect(said()).toBe('kartoitus.pdf: Ready');
  });

  it('shows progress by number, named by the file', () => {
    renderPart(
      <FileDrop
        label="Liitteet"
        items={[item({ kind: 'uploading', share: 0.4 })]}
      />,
    );
    expect(
      screen.getByRole('progressbar', { name: 'kartoitus.pdf' }),
    ).toHaveValue(0.4);
  });

  it('names each button by its file, and leaves focus somewhere when a row goes', async () => {
    function Removable() {
      const [isThere, setIsThere] = useState(true);
      return (
        <FileDrop
          label="Liitteet"
          adding={adding}
          items={
            isThere
              ? [item({ kind: 'clean' }, { onRemove: () => setIsThere(false) })]
              : []
          }
        />
      );
    }
    renderPart(<Removable />);
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove kartoitus.pdf' }),
    );
    expect(screen.getByRole('button', { name: 'Add a file' })).toHaveFocus();
  });

  it('without the right to add shows the list alone', () => {
    renderPart(<FileDrop label="Liitteet" items={[item({ kind: 'clean' })]} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('list', { name: 'Liitteet' })).toBeInTheDocument();
  });
});
