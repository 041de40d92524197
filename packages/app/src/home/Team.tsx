import { Link } from '@backstage/ui';
import { useEntityPath } from '@tukiverkko/plugin-expert-network';
import type { FormsMe } from '@tukiverkko/plugin-forms-common';
import { Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { appTranslationRef } from '../texts/appTranslationRef';

/** The teams whose inbox the reader reads, and how much waits for each. */
export function Team({ me }: { readonly me: FormsMe }) {
  const { t } = useTexts(appTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  return (
    <Panel title={t('home.team', { count: me.teams.length })}>
      <ul className="portal-rows">
        {me.teams.map(team => (
          <li key={team.ref}>
            <Link href={entityPath(team.ref)}>{team.name[language]}</Link>
            <span>{t('home.teamWaiting', { count: team.waiting })}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/inbox">{t('home.toInbox')}</Link>
      </p>
    </Panel>
  );
}
