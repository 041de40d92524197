import type { ReactNode } from 'react';
import { LoadFailed, Loading, Page } from '@tukiverkko/ui';
import { FormsProblem } from '../api/FormsProblem';
import { NotFoundPage } from './NotFoundPage';
import type { Load } from './useLoad';

/** Props of {@link Loaded}. */
export interface LoadedProps<T> {
  readonly load: Load<T> & { readonly reload: () => void };
  /** The room, for the title of a page that could not be loaded. */
  readonly section: string;
  readonly children: (value: T) => ReactNode;
}

/** A page made of something fetched: loading, failed, not found (or not yours), or there. */
export function Loaded<T>({ load, section, children }: LoadedProps<T>) {
  if (load.value !== undefined) return <>{children(load.value)}</>;
  if (load.state !== 'failed') return <Loading />;
  if (isAbsent(load.error)) return <NotFoundPage />;
  return (
    <Page title={section} width="reading">
      <LoadFailed id={idOf(load.error)} onRetry={load.reload} />
    </Page>
  );
}

/** True where the server will not say whether it exists. */
export function isAbsent(error: unknown): boolean {
  return (
    error instanceof FormsProblem &&
    (error.status === 404 || error.status === 403)
  );
}

/** What to quote to those who run the portal, where the server gave it. */
export function idOf(error: unknown): string | undefined {
  return error instanceof FormsProblem ? error.id : undefined;
}
