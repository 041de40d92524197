import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import { aCase } from '../../testing/aCase';
import { aFormDefinition, aFormVersion } from '../../testing/aForm';
import { FakeForms } from '../../testing/FakeForms';
import { renderPortal } from '../../testing/renderPortal';
import { savedFiles } from '../../testing/savedFiles';

/** A portal that knows one request. */
function aServer(change: Partial<SubmissionView> = {}) {
  const server = new FakeForms();
  const version = aFormVersion(aFormDefinition());
  server.forms.set(version.key, version);
  const one = aCase(change);
  server.cases.set(one.id, one);
  return { server, one };
}

describe('a request as a file', () => {
  it.each([
    ['requester', 'fi', 'Lataa tiedostona', 'Arkistoitavaksi (ZIP)', 'zip'],
    ['owner', 'sv', 'Hämta som fil', 'Till ett kalkylblad (CSV)', 'csv'],
    [
      'owner',
      'en',
      'Download as a file',
      'For another program (FHIR)',
      'fhir.json',
    ],
  ] as const)(
    'is saved by the %s in %s, with the keyboard alone',
    async (relation, language, menu, item, ending) => {
      const saved = savedFiles();
      const { one, server } = aServer({ relations: [relation] });
      renderPortal({ at: `/requests/${one.id}`, server, language });
      const button = await screen.findByRole('button', { name: menu });
      button.focus();
      await userEvent.keyboard('{Enter}');
      const choice = await screen.findByRole('menuitem', { name: item });
      while (document.activeElement !== choice)
        await userEvent.keyboard('{ArrowDown}');
      await userEvent.keyboard('{Enter}');
      await waitFor(() =>
        expect(saved.names).toEqual([`${one.reference}.${ending}`]),
      );
      await waitFor(() => expect(button).toHaveFocus());
    },
  );

  it('says why it could not be made', async () => {
    const { one, server } = aServer();
    server.failNext(/archive.zip/, { status: 503 });
    renderPortal({ at: `/requests/${one.id}`, server });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Lataa tiedostona' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Arkistoitavaksi (ZIP)' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Palvelu on hetken poissa/,
    );
  });

  it('is not offered where the content is not shown', async () => {
    const { one, server } = aServer({ isWithheld: true });
    renderPortal({ at: `/requests/${one.id}`, server });
    // The page is there, and only the menu is not.
    await screen.findByRole('heading', { name: /OT-2026-7K3M9Q/ });
    expect(
      screen.queryByRole('button', { name: 'Lataa tiedostona' }),
    ).not.toBeInTheDocument();
  });
});
