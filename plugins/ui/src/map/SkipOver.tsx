import { type ReactNode, useRef } from 'react';
import './map.css';

/** Something with many stops for Tab, and a link before it that leads past them all. */
export function SkipOver(props: {
  /** "Ohita kartta". */
  readonly label: string;
  readonly children: ReactNode;
}) {
  const end = useRef<HTMLDivElement>(null);
  return (
    <>
      <a
        className="tuki-map-skip"
        href="#after"
        // The fragment of the page is not ours to write.
        onClick={event => {
          event.preventDefault();
          end.current?.focus();
        }}
      >
        {props.label}
      </a>
      {props.children}
      <div ref={end} tabIndex={-1} />
    </>
  );
}
