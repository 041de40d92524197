import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Link } from '@backstage/ui';
import type { FormsMe, FormSummary } from '@tukiverkko/plugin-forms-common';
import {
  Field,
  LoadFailed,
  Notice,
  Page,
  Panel,
  TextInput,
  useLanguage,
} from '@tukiverkko/ui';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useDisplayName } from '../frame/useDisplayName';
import { appTranslationRef } from '../texts/appTranslationRef';
import './home.css';
import { type Home, useHome } from './useHome';
import { Waiting } from './Waiting';

/** The first page: what one needs help with, and what waits for one. */
export function HomePage() {
  const { t } = useTranslationRef(appTranslationRef);
  const name = useDisplayName()?.split(' ')[0];
  const { home, reload } = useHome();
  const me = home.me === 'failed' ? undefined : home.me;
  return (
    <Page
      title={name ? t('home.greeting', { name }) : t('home.greetingNoName')}
      section={t('nav.home')}
    >
      <Search />
      <Starts home={home} />
      {me && !me.may.request && me.teams.length === 0 && (
        <Notice tone="info">{t('home.noRight')}</Notice>
      )}
      {home.waiting === 'failed' ? (
        <LoadFailed isPart onRetry={reload} />
      ) : (
        <Waiting waiting={home.waiting} forms={publishedForms(home)} />
      )}
      {me && me.teams.length > 0 && <Team me={me} />}
    </Page>
  );
}

function publishedForms({ forms }: Home): readonly FormSummary[] {
  return forms && forms !== 'failed' ? forms.items : [];
}

function Search() {
  const { t } = useTranslationRef(appTranslationRef);
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const search = (event: FormEvent) => {
    event.preventDefault();
    // In the fragment: what people type is never sent to a server as part of an address.
    navigate(
      words.trim() ? `/find#q=${encodeURIComponent(words.trim())}` : '/find',
    );
  };
  return (
    <form role="search" className="portal-search" onSubmit={search}>
      <Field
        id="home-search"
        label={t('home.question')}
        help={t('home.placeholder')}
      >
        {wiring => (
          <TextInput
            {...wiring}
            type="search"
            value={words}
            onChange={setWords}
          />
        )}
      </Field>
      <Button type="submit" variant="primary">
        {t('home.search')}
      </Button>
    </form>
  );
}

function Starts({ home }: { readonly home: Home }) {
  const { t } = useTranslationRef(appTranslationRef);
  const language = useLanguage();
  const mayRequest =
    home.me !== undefined && home.me !== 'failed' && home.me.may.request;
  const forms = mayRequest
    ? publishedForms(home).filter(form => form.purpose !== 'answer')
    : [];
  return (
    <nav aria-label={t('home.forms')}>
      <ul className="portal-starts">
        {forms.map(form => (
          <li key={form.key}>
            <ButtonLink variant="secondary" href={`/forms/${form.key}/start`}>
              {form.title[language]}
            </ButtonLink>
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

function Team({ me }: { readonly me: FormsMe }) {
  const { t } = useTranslationRef(appTranslationRef);
  const language = useLanguage();
  return (
    <Panel title={t('home.team')}>
      <ul className="portal-rows">
        {me.teams.map(team => (
          <li key={team.ref}>{team.name[language]}</li>
        ))}
      </ul>
      <p>
        {t('home.teamWaiting', { count: me.waiting })}{' '}
        <Link href="/inbox">{t('home.toInbox')}</Link>
      </p>
    </Panel>
  );
}
