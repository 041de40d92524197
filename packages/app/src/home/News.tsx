import { Link } from '@backstage/ui';
import { useEntityPath } from '@tukiverkko/plugin-expert-network';
import type { NewsResponse } from '@tukiverkko/plugin-expert-network-common';
import { formatDate, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { appTranslationRef } from '../texts/appTranslationRef';

/** What happened, before the name of what it happened to: no name is ever bent. */
const words = {
  started: 'home.newsStarted',
  starts: 'home.newsStarts',
  paused: 'home.newsPaused',
  ended: 'home.newsEnded',
  ends: 'home.newsEnds',
} as const;

/** What changed in the network; nothing at all where nothing did. */
export function News({ news }: { readonly news: NewsResponse }) {
  const { t } = useTexts(appTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  if (news.items.length === 0) return null;
  return (
    <Panel title={t('home.news')}>
      <ul className="portal-rows">
        {news.items.map(({ what, date, ref, name, successor }) => (
          <li key={`${ref} ${what}`}>
            <span className="portal-row-text">
              {date && (
                <time dateTime={date}>{formatDate(date, language)}</time>
              )}
              <span>
                {t(words[what])}{' '}
                <Link href={entityPath(ref)}>{name[language]}</Link>
                {successor && (
                  <>
                    {'. '}
                    {t('home.newsSuccessor')}{' '}
                    <Link href={entityPath(successor.ref)}>
                      {successor.name[language]}
                    </Link>
                  </>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
