import type { Draft } from '@tukiverkko/plugin-forms-common';
import { FormsClient } from '../api/FormsClient';
import { FakeForms } from '../../testing/FakeForms';
import { DraftSession, saveDelay } from './DraftSession';

const draft: Draft = {
  id: 'd1',
  form: 'help-request',
  version: 1,
  answers: {},
  language: 'fi',
  revision: 1,
  savedAt: '2026-11-22T12:00:00.000Z',
};

function open() {
  const server = new FakeForms();
  server.drafts.set(draft.id, draft);
  return {
    server,
    session: new DraftSession(
      new FormsClient({ fetchApi: server, sendFile: server.sendFile }),
      draft,
    ),
  };
}

describe('DraftSession', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('saves once, a moment after the last change', async () => {
    const { server, session } = open();
    session.change({ question: 'a' });
    await jest.advanceTimersByTimeAsync(400);
    session.change({ question: 'ab' });
    await jest.advanceTimersByTimeAsync(saveDelay - 100);
    expect(server.requests(/PUT/)).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(200);
    expect(server.requests(/PUT/)).toHaveLength(1);
    expect(server.drafts.get('d1')?.answers).toEqual({ question: 'ab' });
    expect(session.getState().saving).toMatchObject({
      state: 'saved',
      at: server.now,
    });
  });

  it('saves what was typed while a save was under way', async () => {
    const { server, session } = open();
    session.change({ question: 'a' });
    const saving = session.save();
    session.change({ question: 'ab' });
    await saving;
    expect(session.getState().saving.state).toBe('saving');
    await jest.advanceTimersByTimeAsync(saveDelay);
    expect(server.drafts.get('d1')).toMatchObject({
      answers: { question: 'ab' },
      revision: 3,
    });
  });

  it('never runs two saves at once', async () => {
    const { server, session } = open();
    session.change({ question: 'a' });
    await Promise.all([session.save(), session.save(), session.save()]);
    expect(server.requests(/PUT/)).toHaveLength(1);
  });

  it('keeps the text without a connection and saves it when it is back', async () => {
    const { server, session } = open();
    server.failNext(/PUT/, 'lost-before');
    session.change({ question: 'kept' });
    await jest.advanceTimersByTimeAsync(saveDelay);
    expect(session.getState()).toMatchObject({
      answers: { question: 'kept' },
      saving: { state: 'offline' },
    });
    expect(session.hasUnsaved()).toBe(true);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(server.drafts.get('d1')?.answers).toEqual({ question: 'kept' });
  });

  it('takes its own save whose answer was lost for the same text, not for a conflict', async () => {
    const { server, session } = open();
    server.failNext(/PUT/, 'lost-after');
    session.change({ question: 'once' });
    await jest.advanceTimersByTimeAsync(20_000);
    expect(session.getState().conflict).toBeUndefined();
    expect(session.getState().saving.state).toBe('saved');
    expect(server.drafts.get('d1')?.answers).toEqual({ question: 'once' });
  });

  it('merges what another machine changed in other fields', async () => {
    const { server, session } = open();
    server.drafts.set('d1', {
      ...draft,
      revision: 2,
      answers: { urgency: 'normal' },
    });
    session.change({ question: 'mine' });
    await jest.advanceTimersByTimeAsync(20_000);
    expect(session.getState().conflict).toBeUndefined();
    expect(server.drafts.get('d1')?.answers).toEqual({
      urgency: 'normal',
      question: 'mine',
    });
    expect(session.getState().merged).toBe(1);
    await session.saveAloud();
    expect(session.getState().merged).toBeUndefined();
  });

  it('leaves no more than two seconds unsaved of what is typed without a pause', async () => {
    const { server, session } = open();
    for (let typed = 1; typed <= 40; typed++) {
      session.change({ question: 'x'.repeat(typed) });
      await jest.advanceTimersByTimeAsync(100);
      const kept = server.drafts.get('d1')?.answers.question;
      expect(typed - String(kept ?? '').length).toBeLessThanOrEqual(20);
    }
  });

  it('is heard when the person asks, and else at most once a minute', async () => {
    const { session } = open();
    const type = async (question: string) => {
      session.change({ question });
      await jest.advanceTimersByTimeAsync(saveDelay);
      return session.getState().saving;
    };
    expect(await type('a')).toMatchObject({ state: 'saved', isAloud: true });
    expect(await type('b')).toMatchObject({ state: 'saved', isAloud: false });
    await session.saveAloud();
    expect(session.getState().saving).toMatchObject({ isAloud: true });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await type('c')).toMatchObject({ isAloud: true });
  });

  it('tries again by itself when one was signed out, and loses nothing', async () => {
    const { server, session } = open();
    server.failNext(/PUT/, { status: 401 });
    session.change({ question: 'kept' });
    await jest.advanceTimersByTimeAsync(saveDelay);
    expect(session.getState().saving.state).toBe('refused');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(server.drafts.get('d1')?.answers).toEqual({ question: 'kept' });
    expect(session.getState().saving.state).toBe('saved');
  });

  it('overwrites nothing when both changed the same field, until the person has chosen', async () => {
    const { server, session } = open();
    server.drafts.set('d1', {
      ...draft,
      revision: 2,
      answers: { question: 'theirs' },
    });
    session.change({ question: 'mine' });
    await jest.advanceTimersByTimeAsync(20_000);
    expect(session.getState()).toMatchObject({
      answers: { question: 'mine' },
      conflict: { differing: ['question'] },
    });
    expect(server.drafts.get('d1')?.answers).toEqual({ question: 'theirs' });

    await session.resolve({ question: 'chosen' });
    expect(server.drafts.get('d1')?.answers).toEqual({ question: 'chosen' });
  });

  it('keeps the text and the places of the errors when the server refuses it', async () => {
    const { server, session } = open();
    const errors = [
      { pointer: '/question', code: 'identity-code', params: { line: 1 } },
    ];
    server.failNext(/PUT/, {
      status: 400,
      error: { type: 'answers-invalid', errors },
    });
    session.change({ question: 'x' });
    await jest.advanceTimersByTimeAsync(saveDelay);
    expect(session.getState()).toMatchObject({
      answers: { question: 'x' },
      saving: { state: 'refused', errors },
    });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(server.requests(/PUT/)).toHaveLength(1);
  });

  it('never sends what is refused on this side, and saves again once it is mended', async () => {
    const { server, session } = open();
    session.change({ question: 'x' }, [
      { pointer: '/question', code: 'identity-code', params: { line: 1 } },
    ]);
    await session.save();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(server.requests(/PUT/)).toHaveLength(0);
    expect(session.getState().saving.state).toBe('refused');

    session.change({ question: 'mended' });
    await jest.advanceTimersByTimeAsync(saveDelay);
    expect(server.drafts.get('d1')?.answers).toEqual({ question: 'mended' });
  });

  it('says so when the draft is no longer there', async () => {
    const { server, session } = open();
    server.drafts.clear();
    session.change({ question: 'x' });
    await jest.advanceTimersByTimeAsync(saveDelay);
    expect(session.getState()).toMatchObject({
      gone: true,
      answers: { question: 'x' },
    });
  });

  it('removes the draft, stores nothing more, and creates it anew when the answers are restored', async () => {
    const { server, session } = open();
    session.change({ urgency: 'danger' });
    await session.remove();
    await jest.advanceTimersByTimeAsync(20_000);
    expect(server.requests(/PUT/)).toHaveLength(0);
    expect(server.drafts.size).toBe(0);

    session.restore({ question: 'back' });
    await jest.advanceTimersByTimeAsync(0);
    expect(server.drafts.get('d1')?.answers).toEqual({ question: 'back' });
  });
});
