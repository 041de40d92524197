import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { FormsApi } from '../../api/FormsApi';
import { BuilderSession } from './BuilderSession';

/** The forms that are open in this window, by key. */
export class Sessions {
  private readonly open = new Map<string, Promise<BuilderSession>>();

  get(api: FormsApi, key: string): Promise<BuilderSession> {
    const known = this.open.get(key);
    if (known) return known;
    const session = BuilderSession.open(api, key);
    this.open.set(key, session);
    // A failed read is read again at the next try.
    session.catch(() => this.open.delete(key));
    return session;
  }

  /** Lets go of a form; it is read from the server when it is opened next. */
  close(key: string): void {
    this.open.delete(key);
  }

  /** Saves what is unsaved when the person leaves the builder. */
  saveAll(): void {
    for (const session of this.open.values())
      session.then(
        one => one.save(),
        () => undefined,
      );
  }
}

const SessionsContext = createContext<Sessions | undefined>(undefined);

/** Keeps the open forms while the person moves between the pages of the builder. */
export function SessionsProvider({
  children,
}: {
  readonly children: ReactNode;
}) {
  const [sessions] = useState(() => new Sessions());
  useEffect(() => () => sessions.saveAll(), [sessions]);
  return (
    <SessionsContext.Provider value={sessions}>
      {children}
    </SessionsContext.Provider>
  );
}

/** The open forms. */
export function useSessions(): Sessions {
  const sessions = useContext(SessionsContext);
  if (!sessions)
    throw new Error(
      'useSessions stands outside SessionsProvider. Render it inside BuilderRoom.',
    );
  return sessions;
}
