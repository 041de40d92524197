import { renderInTestApp } from '@backstage/frontend-test-utils';
import { type FormsApi, formsApiRef } from '@tukiverkko/plugin-forms';
import {
  type FormsMe,
  type NoticeWishes,
  usualWays,
} from '@tukiverkko/plugin-forms-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { SettingsPage } from './SettingsPage';

const me: FormsMe = {
  entityRef: 'user:default/asker',
  may: {
    request: true,
    work: false,
    coordinate: false,
    editForms: false,
    publishForms: false,
    operate: false,
    audit: false,
  },
  teams: [],
  units: [],
  waiting: 0,
};

/** The part of the API the page asks, with what was saved. */
function wishesApi({ sendsMail = true, isDown = false } = {}) {
  const saved: NoticeWishes[] = [];
  const server = { saved, isDown };
  const api: Partial<FormsApi> = {
    me: async () => me,
    wishes: async () => ({ language: null, notices: usualWays, sendsMail }),
    saveNotices: async notices => {
      if (server.isDown) throw new Error('down');
      saved.push(notices);
    },
  };
  return { server, api: api as FormsApi };
}

async function show(api: FormsApi) {
  renderInTestApp(<SettingsPage />, { apis: [[formsApiRef, api]] });
  return screen.findByRole('region', { name: 'Notifications' });
}

const answer = 'My request was answered or directed elsewhere';

describe('the settings', () => {
  it('hold language, appearance, keys and notifications, with nothing axe finds wrong', async () => {
    const { api } = wishesApi();
    const notices = await show(api);
    await within(notices).findByLabelText(answer);
    for (const name of ['Language', 'Appearance', 'Keyboard shortcuts']) {
      expect(screen.getByRole('region', { name })).toBeInTheDocument();
    }
    const { violations } = await axe.run(document.body, {
      rules: {
        'color-contrast': { enabled: false },
        region: { enabled: false },
      },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('save a choice at once, with an example of what is said and nothing that cannot reach the reader', async () => {
    const { server, api } = wishesApi();
    const notices = await show(api);
    const choice = await within(notices).findByLabelText(answer);
    expect(choice).toHaveAccessibleDescription(
      'Example: Request OT-2026-7K3M9Q: an answer has arrived.',
    );
    // Whoever is in no team gets no requests.
    expect(
      within(notices).queryByLabelText('My team gets a request'),
    ).toBeNull();
    await userEvent.selectOptions(choice, 'In the portal');
    expect(await within(notices).findAllByText(/^Saved at/)).not.toEqual([]);
    expect(server.saved).toEqual([{ ...usualWays, answer: 'portal' }]);
  });

  it('keep a choice that could not be saved, and try again', async () => {
    const { server, api } = wishesApi({ isDown: true });
    const notices = await show(api);
    const choice = await within(notices).findByLabelText(answer);
    await userEvent.selectOptions(choice, 'No notification');
    expect(await within(notices).findByRole('alert')).toHaveTextContent(
      'Could not save',
    );
    server.isDown = false;
    await userEvent.click(
      within(notices).getByRole('button', { name: 'Try again' }),
    );
    expect(await within(notices).findAllByText(/^Saved at/)).not.toEqual([]);
    expect(server.saved).toEqual([{ ...usualWays, answer: 'none' }]);
  });

  it('offer no e-mail where the portal sends none', async () => {
    const { api } = wishesApi({ sendsMail: false });
    const notices = await show(api);
    const choice = await within(notices).findByLabelText(answer);
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).not.toContain('In the portal and by e-mail');
    expect(choice).toHaveDisplayValue('In the portal');
    expect(
      within(notices).getByText('This portal sends no e-mail.'),
    ).toBeInTheDocument();
  });
});
