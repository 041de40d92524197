import { type ReactNode, useId } from 'react';
import './page.css';

/** Props of {@link Panel}. */
export interface PanelProps {
  readonly title: string;
  readonly level?: 2 | 3;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of a page with its own heading; a region named by it. Panels are not put inside panels. */
export function Panel({ title, level = 2, actions, children }: PanelProps) {
  const headingId = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="tuki-panel" aria-labelledby={headingId}>
      <div className="tuki-panel-head">
        <Heading id={headingId}>{title}</Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
