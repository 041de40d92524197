import { OAuthRequestManager } from '@backstage/core-app-api';
import {
  errorApiRef,
  oauthRequestApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SessionWatch } from './SessionWatch';

/** A page with a field, in an app whose session can end. */
async function aPage(onAuthRequest: () => Promise<string>) {
  const manager = new OAuthRequestManager();
  const ask = manager.createAuthRequester({
    provider: { id: 'oidc', title: 'OpenID Connect', icon: () => null },
    onAuthRequest,
  });
  render(
    // Without a whole app, which would show Backstage's own window too.
    <TestApiProvider
      apis={[
        [oauthRequestApiRef, manager],
        [translationApiRef, mockApis.translation()],
        [errorApiRef, mockApis.error()],
      ]}
    >
      <SessionWatch />
      <label>
        Kysymys <input />
      </label>
    </TestApiProvider>,
  );
  const field = await screen.findByLabelText('Kysymys');
  await userEvent.type(field, 'kesken');
  return { field, ask: () => act(async () => ({ session: ask(new Set()) })) };
}

const button = () =>
  screen.findByRole('button', { name: 'Sign in and continue where you were' });

describe('a session that ends', () => {
  it('asks to sign in over the page; what waits goes on, and text and focus are where they were', async () => {
    const { field, ask } = await aPage(async () => 'a new session');
    const { session } = await ask();
    expect(
      await screen.findByRole('dialog', { name: 'Your session ended' }),
    ).toBeInTheDocument();
    expect(await button()).toHaveFocus();
    await userEvent.click(await button());
    expect(await session).toBe('a new session');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(field).toHaveValue('kesken');
    await waitFor(() => expect(field).toHaveFocus());
  });

  it('says so when signing in did not succeed, and can be tried again', async () => {
    let attempts = 0;
    const { ask } = await aPage(async () => {
      if (++attempts === 1) throw new Error('The window was closed.');
      return 'a new session';
    });
    const { session } = await ask();
    await userEvent.click(await button());
    expect(
      await screen.findByText('Signing in did not succeed. Try again.'),
    ).toBeInTheDocument();
    await userEvent.click(await button());
    expect(await session).toBe('a new session');
  });

  it('can be put off without anything being refused, and says that nothing is saved', async () => {
    const { field, ask } = await aPage(async () => 'a new session');
    let isOver = false;
    const { session } = await ask();
    session.finally(() => {
      isOver = true;
    });
    await button();
    await userEvent.keyboard('{Escape}');
    expect(
      await screen.findByText(/Nothing is saved before you sign in/),
    ).toBeInTheDocument();
    await userEvent.type(field, ' vielä');
    expect(field).toHaveValue('kesken vielä');
    expect(isOver).toBe(false);
    await userEvent.click(await button());
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
  });
});
