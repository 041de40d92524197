import type { ReactNode } from 'react';
import { LoadFailed, Panel } from '@tukiverkko/ui';
import { isAbsent } from '../load/Loaded';
import type { Load } from '../load/useLoad';

/** A part of the page that is fetched by itself: where it fails the rest works, and what is not the reader's is absent. */
export function PartPanel<T>(props: {
  readonly title: string;
  readonly load: Load<T> & { readonly reload: () => void };
  readonly actions?: (value: T) => ReactNode;
  readonly children: (value: T) => ReactNode;
}) {
  const { title, load, actions, children } = props;
  const { value } = load;
  if (load.state === 'failed' && isAbsent(load.error)) return null;
  return (
    <Panel title={title} actions={value !== undefined && actions?.(value)}>
      {load.state === 'failed' && <LoadFailed isPart onRetry={load.reload} />}
      {value !== undefined && children(value)}
    </Panel>
  );
}
