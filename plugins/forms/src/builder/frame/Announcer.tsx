import { useOpenBuilder } from '../session/BuilderProvider';

/** What is said at once to one who listens, in a region of its own. */
export function Announcer() {
  const { said } = useOpenBuilder();
  return (
    <div
      aria-live="assertive"
      className="tuki-visually-hidden"
      data-announcements
    >
      {said?.text}
    </div>
  );
}
