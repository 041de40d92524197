import { Skeleton } from '@backstage/ui';
import { useEffect, useState } from 'react';
import type { Language } from '../language/Language';
import { useLanguage } from '../language/useLanguage';
import './states.css';

// Not from the translation ref: this is what is shown while translations themselves are on their way.
const texts: Readonly<Record<Language, string>> = {
  fi: 'Ladataan…',
  sv: 'Laddar…',
  en: 'Loading…',
};

/** Says that something is on its way: shown after 300 ms, announced after two seconds. */
export function Loading() {
  const isShown = useElapsed(300);
  const isAnnounced = useElapsed(2000);
  const text = texts[useLanguage()];
  return (
    <div className="tuki-loading" aria-busy="true">
      {isShown && (
        <div aria-hidden="true">
          <Skeleton width="40%" height="1.75rem" />
          <Skeleton width="100%" height="1rem" />
          <Skeleton width="80%" height="1rem" />
        </div>
      )}
      <div role="status" className="tuki-visually-hidden">
        {isAnnounced && text}
      </div>
    </div>
  );
}

function useElapsed(milliseconds: number): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isOver;
}
