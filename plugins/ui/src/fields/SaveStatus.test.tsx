import { fireEvent, screen } from '@testing-library/react';
import { renderPart } from '../__testUtils__/renderPart';
import { SaveStatus } from './SaveStatus';

describe('SaveStatus', () => {
  it('is silent while saving, and offers a way out when saving is refused', () => {
    const onRetry = jest.fn();
    const { rerender } = renderPart(<SaveStatus state={{ kind: 'saving' }} />);
    expect(screen.getByText('Saving…')).toBeInTheDocument();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();

    rerender(
      <SaveStatus
        state={{ kind: 'saved', at: '2026-11-22T12:32:00Z', announce: true }}
      />,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Saved at 14.32');

    rerender(<SaveStatus state={{ kind: 'refused', onRetry }} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Could not save');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
