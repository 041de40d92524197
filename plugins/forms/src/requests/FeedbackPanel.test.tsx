import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { todayInFinland } from '@tukiverkko/ui';
import { FeedbackPanel } from './FeedbackPanel';

const feedback = { form: 'consultation-feedback', afterDays: 14 };
const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString();

function show(answeredAt: string, form: { feedback?: typeof feedback }) {
  renderInTestApp(
    <>
      <FeedbackPanel
        view={{
          events: [
            { command: 'submit', state: 'submitted', at: daysAgo(20) },
            { command: 'answer', state: 'answered', at: answeredAt },
          ],
        }}
        definition={form}
      />
      <p>{todayInFinland()}</p>
    </>,
  );
  return screen.findByText(todayInFinland());
}

describe('the question for feedback', () => {
  it('leads to the form of feedback, from its day on', async () => {
    await show(daysAgo(14), { feedback });
    expect(
      screen.getByRole('region', { name: 'Did the answer help?' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Give feedback' })).toHaveAttribute(
      'href',
      '/forms/consultation-feedback/start',
    );
  });

  it.each([
    ['before that day', daysAgo(12), { feedback }],
    ['where the form asks for none', daysAgo(14), {}],
  ])('is not there %s', async (_when, answeredAt, form) => {
    await show(answeredAt, form);
    expect(screen.queryByRole('region', { name: /answer help/ })).toBeNull();
  });
});
