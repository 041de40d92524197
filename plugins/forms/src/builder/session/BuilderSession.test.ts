import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { aFormDefinition } from '../../../testing/aForm';
import { aBuilderServer } from '../../../testing/aBuilderServer';
import type { FakeForms } from '../../../testing/FakeForms';
import { FormsClient } from '../../api/FormsClient';
import { BuilderSession, saveDelay } from './BuilderSession';

const form = aFormDefinition();
const [first, second] = form.pages;
const other = 'user:default/malin';

const sessionOn = (server: FakeForms) =>
  BuilderSession.open(
    new FormsClient({ fetchApi: server, sendFile: server.sendFile }),
    form.key,
  );

async function open(options: Parameters<typeof aBuilderServer>[0] = {}) {
  const server = aBuilderServer({ definition: form, ...options });
  return { server, session: await sessionOn(server) };
}

const saves = (server: FakeForms) => server.requests(/PUT .*draft/).length;
const stored = (server: FakeForms) =>
  server.editing.drafts.get(form.key)?.definition;
const titleOfPage = (definition: FormDefinition | undefined, id: string) =>
  definition?.pages.find(page => page.id === id)?.title;
const theySave = (server: FakeForms, change: Partial<FormDefinition>) =>
  server.editing.save(
    form.key,
    { ...(stored(server) ?? form), ...change },
    other,
    '2026-11-22T12:40:00.000Z',
  );
const pageTitled = (id: string, title: string) =>
  form.pages.map(page => (page.id === id ? { ...page, title } : page));

describe('BuilderSession', () => {
  beforeEach(() => {
    sessionStorage.clear();
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  it('saves once, a moment after the last edit, over the revision it knows', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'A' });
    await jest.advanceTimersByTimeAsync(saveDelay - 100);
    session.edit('setFormTitle', { title: 'AB' });
    await jest.advanceTimersByTimeAsync(saveDelay - 100);
    expect(saves(server)).toBe(0);
    await jest.advanceTimersByTimeAsync(200);
    expect(saves(server)).toBe(1);
    expect(server.requests(/PUT/)[0].headers.get('If-Match')).toBe('"1"');
    expect(stored(server)?.title).toBe('AB');
    expect(session.getState()).toMatchObject({
      unsaved: 0,
      saving: { state: 'saved', at: server.now },
      draft: { revision: 2 },
    });
  });

  it('begins no draft by looking, and none by what is taken back again', async () => {
    const { server, session } = await open({
      definition: undefined,
      published: form,
    });
    session.edit('setFormTitle', { title: 'Another' });
    session.undo();
    await session.save();
    expect(saves(server)).toBe(0);
    expect(session.hasUnsaved()).toBe(false);
    session.edit('setFormTitle', { title: 'Another' });
    await session.save();
    expect(server.editing.drafts.get(form.key)).toMatchObject({
      basedOn: 1,
      revision: 1,
    });
  });

  it('counts what waits for the connection, and sends it when it is back', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'A' });
    session.edit('setPageTitle', { page: first.id, title: 'B' });
    server.failNext(/PUT/, 'lost-before');
    await session.save();
    expect(session.getState()).toMatchObject({
      saving: { state: 'offline' },
      unsaved: 2,
    });
    session.edit('setPageTitle', { page: second.id, title: 'C' });
    expect(session.getState()).toMatchObject({
      saving: { state: 'offline' },
      unsaved: 3,
    });
    await session.save();
    expect(titleOfPage(stored(server), second.id)).toBe('C');
    expect(session.hasUnsaved()).toBe(false);
  });

  it('goes on where the server had heard what it did not answer', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'A' });
    server.failNext(/PUT/, 'lost-after');
    await session.save();
    session.edit('setFormTitle', { title: 'AB' });
    await jest.advanceTimersByTimeAsync(2 * saveDelay);
    expect(session.getState().conflict).toBeUndefined();
    expect(stored(server)?.title).toBe('AB');
  });

  it('brings in what somebody else changed elsewhere, and keeps its own', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'Mine' });
    theySave(server, { pages: pageTitled(first.id, 'Theirs') });
    await jest.advanceTimersByTimeAsync(2 * saveDelay);
    expect(stored(server)?.title).toBe('Mine');
    expect(titleOfPage(stored(server), first.id)).toBe('Theirs');
    expect(session.getState().definition).toEqual(stored(server));
    expect(session.getState().merged).toMatchObject({
      by: other,
      taken: [`$page.${first.id}`],
    });
  });

  it('asks for what both changed, and changes and saves nothing until it is chosen', async () => {
    const { server, session } = await open();
    session.edit('setPageTitle', { page: first.id, title: 'Mine' });
    session.edit('setPageTitle', { page: second.id, title: 'Mine too' });
    theySave(server, { pages: pageTitled(first.id, 'Theirs') });
    await jest.advanceTimersByTimeAsync(2 * saveDelay);
    const { conflict } = session.getState();
    expect(conflict?.conflicts.map(({ subject }) => subject)).toEqual([
      `$page.${first.id}`,
    ]);
    expect(session.mayEdit()).toBe(false);
    expect(stored(server)?.title).toBe(form.title);
    await session.resolve({ [`$page.${first.id}`]: 'mine' });
    expect(titleOfPage(stored(server), first.id)).toBe('Mine');
    expect(titleOfPage(stored(server), second.id)).toBe('Mine too');
    expect(session.mayEdit()).toBe(true);
  });

  it('takes back what was done here, and leaves what another did since', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'Mine' });
    await session.save();
    theySave(server, { pages: pageTitled(first.id, 'Theirs') });
    await session.lookAgain();
    expect(titleOfPage(session.getState().definition, first.id)).toBe('Theirs');
    expect(session.undo()).toMatchObject({ isPartial: false });
    await session.save();
    expect(stored(server)?.title).toBe(form.title);
    expect(titleOfPage(stored(server), first.id)).toBe('Theirs');
    session.redo();
    await session.save();
    expect(stored(server)?.title).toBe('Mine');
  });

  it('says that a part stays where another has changed the same', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'Mine' });
    await session.save();
    theySave(server, { title: 'Theirs' });
    await session.lookAgain();
    expect(session.undo()).toMatchObject({ isPartial: true });
    expect(session.getState().definition.title).toBe('Theirs');
  });

  it('goes to any step of what was done', async () => {
    const { session } = await open();
    for (const title of ['A', 'B', 'C', 'D'])
      session.edit('setFormTitle', { title });
    session.goToStep(1);
    expect(session.getState().definition.title).toBe('A');
    session.goToStep(3);
    expect(session.getState().definition.title).toBe('C');
    session.goToStep(0);
    expect(session.getState().definition).toEqual(form);
  });

  it('remembers the history and what is unsaved through a reload', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'Saved' });
    await session.save();
    session.edit('setFormTitle', { title: 'Unsaved' });
    await jest.advanceTimersByTimeAsync(400);
    theySave(server, { pages: pageTitled(first.id, 'Theirs') });
    const again = await sessionOn(server);
    expect(again.getState().definition.title).toBe('Unsaved');
    expect(titleOfPage(again.getState().definition, first.id)).toBe('Theirs');
    expect(again.getState().done).toHaveLength(2);
    await again.save();
    expect(stored(server)?.title).toBe('Unsaved');
    again.undo();
    again.undo();
    expect(again.getState().definition.title).toBe(form.title);
  });

  it('does not go on with the work of another who signed in before', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'Unsaved' });
    await jest.advanceTimersByTimeAsync(400);
    session.end();
    server.me = { ...server.me, entityRef: other };
    const again = await sessionOn(server);
    expect(again.getState().definition.title).toBe(form.title);
    expect(again.getState().done).toEqual([]);
  });

  it('begins a new draft with its own changes where the draft was published meanwhile', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'Mine' });
    theySave(server, { pages: pageTitled(first.id, 'Theirs') });
    server.editing.publish(form.key, server.now);
    await session.save();
    expect(session.getState().gone).toBe('published');
    expect(session.mayEdit()).toBe(false);
    await session.beginAgain();
    expect(server.editing.drafts.get(form.key)).toMatchObject({
      basedOn: 1,
      revision: 1,
    });
    expect(stored(server)?.title).toBe('Mine');
    expect(titleOfPage(stored(server), first.id)).toBe('Theirs');
  });

  it('sees by looking that the draft was published, and asks nothing where nothing waits', async () => {
    const { server, session } = await open();
    server.editing.publish(form.key, server.now);
    await session.lookAgain();
    expect(session.getState()).toMatchObject({ gone: 'published', unsaved: 0 });
  });

  it('waits with what is unsaved while the draft is reviewed, and saves it once it is returned', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'Mine' });
    const draft = server.editing.drafts.get(form.key)!;
    const review = { askedBy: other, askedAt: server.now, message: '' };
    server.editing.drafts.set(form.key, {
      ...draft,
      review: { ...review, state: 'asked' },
    });
    server.failNext(/PUT/, { status: 409, error: { type: 'form-in-review' } });
    await session.save();
    expect(session.getState()).toMatchObject({
      saving: { state: 'in-review' },
      unsaved: 1,
    });
    expect(session.mayEdit()).toBe(false);
    server.editing.drafts.set(form.key, {
      ...draft,
      review: { ...review, state: 'returned' },
    });
    await jest.advanceTimersByTimeAsync(30_000);
    expect(stored(server)?.title).toBe('Mine');
    expect(session.mayEdit()).toBe(true);
  });

  it('saves the whole form anew where the draft was thrown away meanwhile', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'Mine' });
    server.editing.drafts.delete(form.key);
    await session.save();
    expect(session.getState().gone).toBe('deleted');
    await session.beginAgain();
    expect(stored(server)).toEqual({ ...form, title: 'Mine' });
  });

  it('stops where the right to edit has ended, and keeps what is unsaved', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'Mine' });
    server.failNext(/PUT/, { status: 403 });
    await session.save();
    expect(session.getState()).toMatchObject({
      saving: { state: 'forbidden' },
      unsaved: 1,
      definition: { title: 'Mine' },
    });
    expect(session.edit('setFormTitle', { title: 'More' })).toBeUndefined();
  });

  it('says what the server will not keep, with its places, and saves what is mended', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'Mine' });
    server.failNext(/PUT/, {
      status: 400,
      error: {
        type: 'definition-refused',
        errors: [{ pointer: '/title', code: 'text-html', text: 'No HTML.' }],
      },
    });
    await session.save();
    expect(session.getState().saving).toMatchObject({
      state: 'refused',
      problems: [{ pointer: '/title', text: 'No HTML.' }],
    });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saves(server)).toBe(1);
    session.edit('setFormTitle', { title: 'Mended' });
    await jest.advanceTimersByTimeAsync(saveDelay);
    expect(stored(server)?.title).toBe('Mended');
  });

  it('tries by itself again while the server has trouble', async () => {
    const { server, session } = await open();
    session.edit('setFormTitle', { title: 'Mine' });
    server.failNext(/PUT/, { status: 503 });
    await session.save();
    expect(session.getState().saving.state).toBe('failed');
    await jest.advanceTimersByTimeAsync(6000);
    expect(stored(server)?.title).toBe('Mine');
  });

  it('warns before the window is closed with something unsaved, and not otherwise', async () => {
    const { session } = await open();
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(closing()).toBe(false);
    session.edit('setFormTitle', { title: 'Mine' });
    expect(closing()).toBe(true);
    await session.save();
    expect(closing()).toBe(false);
  });

  it('changes nothing without the right to edit, nor while a review is open', async () => {
    const reader = await open({ may: { editForms: false } });
    expect(
      reader.session.edit('setFormTitle', { title: 'Mine' }),
    ).toBeUndefined();
    const server = aBuilderServer({ definition: form });
    const draft = server.editing.drafts.get(form.key)!;
    server.editing.drafts.set(form.key, {
      ...draft,
      review: {
        state: 'asked',
        askedBy: other,
        askedAt: server.now,
        message: '',
      },
    });
    const reviewed = await sessionOn(server);
    expect(reviewed.isFrozen()).toBe(true);
    expect(reviewed.edit('setFormTitle', { title: 'Mine' })).toBeUndefined();
  });
});
