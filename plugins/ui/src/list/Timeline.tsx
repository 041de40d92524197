import { type ReactNode, useId } from 'react';
import { formatDateTime } from '../formats/formatDate';
import { uiTranslationRef } from '../language/translation';
import { useLanguage } from '../language/useLanguage';
import './list.css';
import { useTexts } from '../language/useTexts';

/** One thing that happened. */
export interface TimelineItem {
  readonly id: string;
  readonly title: ReactNode;
  /** RFC 3339. */
  readonly at: string;
  readonly body?: ReactNode;
}

/** What has happened, oldest first, with a way to the newest when there is much. */
export function Timeline({
  items,
}: {
  readonly items: readonly TimelineItem[];
}) {
  const { t } = useTexts(uiTranslationRef);
  const language = useLanguage();
  const newestId = useId();
  return (
    <>
      {items.length > 5 && (
        <a
          className="tuki-timeline-jump"
          href={`#${newestId}`}
          onClick={event => {
            event.preventDefault();
            document.getElementById(newestId)?.focus();
          }}
        >
          {t('timeline.newest')}
        </a>
      )}
      <ol className="tuki-timeline">
        {items.map((item, index) => {
          const isNewest = index === items.length - 1;
          return (
            <li
              key={item.id}
              id={isNewest ? newestId : undefined}
              tabIndex={isNewest ? -1 : undefined}
            >
              <div className="tuki-timeline-title">{item.title}</div>
              <time dateTime={item.at}>
                {formatDateTime(item.at, language)}
              </time>
              {item.body && (
                <div className="tuki-timeline-body">{item.body}</div>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
