import { ButtonLink } from '@backstage/ui';
import { FindSearch } from '@tukiverkko/plugin-expert-network';
import type { FormSummary } from '@tukiverkko/plugin-forms-common';
import {
  LoadFailed,
  Notice,
  Page,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useDisplayName } from '../frame/useDisplayName';
import { appTranslationRef } from '../texts/appTranslationRef';
import './home.css';
import { News } from './News';
import { Team } from './Team';
import { type Home, useHome } from './useHome';
import { Waiting } from './Waiting';

/** The first page: what one needs help with, what waits for one, and what is new. */
export function HomePage() {
  const { t } = useTexts(appTranslationRef);
  const name = useDisplayName()?.split(' ')[0];
  const { home, reload } = useHome();
  const me = home.me === 'failed' ? undefined : home.me;
  return (
    <Page
      title={name ? t('home.greeting', { name }) : t('home.greetingNoName')}
      section={t('nav.home')}
    >
      <FindSearch />
      <Starts home={home} />
      {me && !me.may.request && me.teams.length === 0 && (
        <Notice tone="info">{t('home.noRight')}</Notice>
      )}
      {home.waiting === 'failed' ? (
        <LoadFailed isPart onRetry={reload} />
      ) : (
        <Waiting
          waiting={home.waiting}
          upkeep={home.upkeep === 'failed' ? undefined : home.upkeep}
          forms={publishedForms(home)}
        />
      )}
      {home.upkeep === 'failed' && <LoadFailed isPart onRetry={reload} />}
      <div className="portal-columns">
        {me && me.teams.length > 0 && <Team me={me} />}
        {home.news === 'failed' && <LoadFailed isPart onRetry={reload} />}
        {home.news && home.news !== 'failed' && <News news={home.news} />}
      </div>
    </Page>
  );
}

function publishedForms({ forms }: Home): readonly FormSummary[] {
  return forms && forms !== 'failed' ? forms.items : [];
}

/** An answer begins at the request it answers, a registration at what one registers. */
const startElsewhere: ReadonlySet<string> = new Set(['answer', 'registration']);

function Starts({ home }: { readonly home: Home }) {
  const { t } = useTexts(appTranslationRef);
  const language = useLanguage();
  const mayRequest =
    home.me !== undefined && home.me !== 'failed' && home.me.may.request;
  const forms = mayRequest
    ? publishedForms(home).filter(({ purpose }) => !startElsewhere.has(purpose))
    : [];
  return (
    <nav aria-label={t('home.forms')}>
      <ul className="portal-starts">
        {forms.map(form => (
          <li key={form.key}>
            <ButtonLink variant="secondary" href={`/forms/${form.key}/start`}>
              {form.title[language]}
            </ButtonLink>
            {form.process !== 'case' && (
              <div className="portal-start-kind">
                {t(`home.kind.${form.process}`)}
              </div>
            )}
          </li>
        ))}
        <li>
          <ButtonLink variant="secondary" href="/find">
            {t('home.services')}
          </ButtonLink>
        </li>
      </ul>
    </nav>
  );
}
