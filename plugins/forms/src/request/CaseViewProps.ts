import type { ReactNode } from 'react';
import type { Case } from './useCase';

/** What both views of a request are given. */
export interface CaseViewProps {
  readonly shown: Case;
  /** Reads the request again; what is on the screen stays meanwhile. */
  readonly reload: () => void;
  /** The way to the other view, for a person who is both. */
  readonly otherView?: ReactNode;
}
