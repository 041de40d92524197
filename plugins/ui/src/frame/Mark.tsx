import './frame.css';

/** The mark: two knots hold a net, a light rests above it. The light is the child. */
export function Mark() {
  return (
    <svg className="tuki-mark" viewBox="0 0 32 32" aria-hidden="true">
      <g
        fill="none"
        stroke="currentColor"
        strokeWidth="2.25"
        strokeLinecap="round"
      >
        <path d="M4 9C5.5 31 26.5 31 28 9" />
        <path d="M4 9 21 24.2M28 9 11 24.2M5.6 17.6 12.6 11.5M26.4 17.6 19.4 11.5" />
      </g>
      <g fill="currentColor">
        <circle cx="4" cy="8" r="3" />
        <circle cx="28" cy="8" r="3" />
      </g>
      <circle className="tuki-mark-light" cx="16" cy="8" r="3.75" />
    </svg>
  );
}

/** The mark with the name beside it. */
export function Brand() {
  return (
    <span className="tuki-brand">
      <Mark />
      <span aria-hidden="true">tukiverkko</span>
    </span>
  );
}
