import { useEffect } from 'react';
import type { BuilderPlace } from '../session/Builder';

/** Milliseconds that a tab may take to load and draw what is to have focus. */
const patience = 3000;

const controls =
  'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])';

/** Puts focus on what one was led to, as soon as the tab shows it. */
export function useFocusAsked(asked: BuilderPlace | undefined): void {
  useEffect(() => {
    if (!asked?.element && asked?.pointer === undefined) return undefined;
    const until = Date.now() + patience;
    let frame = 0;
    const attempt = () => {
      const place = placeOf(asked);
      if (place) focusOn(place);
      else if (Date.now() < until) frame = requestAnimationFrame(attempt);
    };
    // A dialog that led here has to give focus back first.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(attempt);
    });
    return () => cancelAnimationFrame(frame);
  }, [asked]);
}

const isSeen = (place: HTMLElement): boolean =>
  !place.closest('[hidden], [inert]');

/** The nearest thing there is: the very control, else the element, else the question a cell belongs to. */
function placeOf({ element, pointer }: BuilderPlace): HTMLElement | undefined {
  const named = [
    pointer !== undefined && `[data-pointer="${CSS.escape(pointer)}"]`,
    element && `[data-element="${CSS.escape(element)}"]`,
  ];
  const places = named.flatMap(name =>
    name ? [...document.querySelectorAll<HTMLElement>(`main ${name}`)] : [],
  );
  return places.find(isSeen);
}

function focusOn(place: HTMLElement): void {
  const target = place.matches(`${controls}, [tabindex]`)
    ? place
    : place.querySelector<HTMLElement>(controls) ?? place;
  if (target === place && !place.hasAttribute('tabindex')) place.tabIndex = -1;
  target.focus();
  target.scrollIntoView?.({ block: 'nearest' });
}
