import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { findBarriers, renderPart } from '../__testUtils__/renderPart';
import { Confirm } from './Confirm';
import { Dialog } from './Dialog';

describe('Dialog', () => {
  it('is named by its title and closes by its button, by Esc, and by a click beside it', async () => {
    const user = userEvent.setup();
    const onClose = jest.fn();
    renderPart(
      <Dialog title="Suodata" isOpen onClose={onClose}>
        Sisältö
      </Dialog>,
    );
    expect(screen.getByRole('dialog', { name: 'Suodata' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('{Escape}');
    await user.click(document.body);
    expect(onClose).toHaveBeenCalledTimes(3);
    expect(await findBarriers(document.body)).toEqual([]);
  });

  it('keeps what is typed in it when one clicks beside it', async () => {
    const user = userEvent.setup();
    const onClose = jest.fn();
    renderPart(
      <Dialog title="Kirjoita" isOpen onClose={onClose} isDismissable={false}>
        <input aria-label="Syy" />
      </Dialog>,
    );
    await user.click(document.body);
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole('textbox', { name: 'Syy' }));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe('Confirm', () => {
  it('starts on the way back', async () => {
    const user = userEvent.setup();
    const onConfirm = jest.fn();
    const onCancel = jest.fn();
    renderPart(
      <Confirm
        title="Perutaanko pyyntö OT-2026-7K3M9Q?"
        actionLabel="Peru pyyntö"
        isOpen
        onConfirm={onConfirm}
        onCancel={onCancel}
      >
        Tiimi saa tiedon.
      </Confirm>,
    );
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect([onCancel.mock.calls.length, onConfirm.mock.calls.length]).toEqual([
      1, 0,
    ]);
    await user.click(screen.getByRole('button', { name: 'Peru pyyntö' }));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });
});
