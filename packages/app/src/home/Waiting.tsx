import { ButtonLink } from '@backstage/ui';
import {
  RiAlertLine,
  RiArrowGoForwardLine,
  RiChatCheckLine,
  RiDraftLine,
  RiQuestionLine,
} from '@remixicon/react';
import type { UpkeepSummary } from '@tukiverkko/plugin-expert-network-common';
import type { CaseState, FormSummary } from '@tukiverkko/plugin-forms-common';
import {
  Empty,
  formatDateTime,
  Loading,
  Panel,
  StatusTag,
  type Tone,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import type { ReactElement } from 'react';
import { appTranslationRef } from '../texts/appTranslationRef';
import type { Home } from './useHome';

/** The states in which it is the requester's turn, and how they are said. */
const turns: Readonly<
  Partial<
    Record<
      CaseState,
      {
        key: 'needsInfo' | 'answered' | 'declined';
        tone: Tone;
        icon: ReactElement;
      }
    >
  >
> = {
  'needs-info': { key: 'needsInfo', tone: 'warning', icon: <RiQuestionLine /> },
  answered: { key: 'answered', tone: 'positive', icon: <RiChatCheckLine /> },
  declined: {
    key: 'declined',
    tone: 'warning',
    icon: <RiArrowGoForwardLine />,
  },
};

/** Props of {@link Waiting}. */
export interface WaitingProps {
  readonly waiting: Exclude<Home['waiting'], 'failed'>;
  /** What of the network's details waits to be checked; absent until it is known. */
  readonly upkeep?: UpkeepSummary;
  /** For the titles of the forms that drafts were begun on. */
  readonly forms: readonly FormSummary[];
}

/** What waits for the reader: their own requests that need them, and drafts not sent. */
export function Waiting({ waiting, upkeep, forms }: WaitingProps) {
  const { t } = useTexts(appTranslationRef);
  const language = useLanguage();
  if (!waiting) return <Loading />;
  const requests = waiting.requests.items.filter(
    request => turns[request.state],
  );
  const drafts = waiting.drafts.items;
  const { mine, area, surveys } = upkeep ?? { mine: 0, area: 0, surveys: 0 };
  const checks = [
    {
      key: 'mine',
      units: mine,
      state: t('state.upkeep'),
      said: t('home.upkeep', { units: String(mine) }),
      action: t('home.check'),
    },
    {
      key: 'area',
      units: area,
      state: t('state.upkeep'),
      said: t('home.upkeepArea', { units: String(area) }),
      action: t('home.check'),
    },
    {
      key: 'surveys',
      units: surveys,
      state: t('state.survey'),
      said: t('home.surveys', { surveys: String(surveys) }),
      action: t('home.answer'),
    },
  ].filter(({ units }) => units > 0);
  const count = requests.length + drafts.length + checks.length;
  const nameOf = ({ form, savedAt }: (typeof drafts)[number]) =>
    t('home.draft', {
      form: forms.find(({ key }) => key === form)?.title[language] ?? form,
      time: formatDateTime(savedAt, language),
    });
  return (
    <Panel
      title={count > 0 ? `${t('home.waiting')} (${count})` : t('home.waiting')}
    >
      {count === 0 && <Empty>{t('home.nothing')}</Empty>}
      <ul className="portal-rows">
        {requests.map(request => {
          const turn = turns[request.state];
          const title = t('home.request', { reference: request.reference });
          return (
            <li key={request.id}>
              <span className="portal-row-text">
                <strong>{title}</strong>
                {turn && (
                  <StatusTag tone={turn.tone} icon={turn.icon}>
                    {t(`state.${turn.key}`)}
                  </StatusTag>
                )}
                <span>
                  {request.ownerName[language]} ·{' '}
                  {t('home.since', {
                    time: formatDateTime(request.changedAt, language),
                  })}
                </span>
              </span>
              <ButtonLink
                variant="secondary"
                href={`/requests/${request.id}`}
                aria-label={`${t('home.open')}: ${title}`}
              >
                {t('home.open')}
              </ButtonLink>
            </li>
          );
        })}
        {drafts.map(draft => (
          <li key={draft.id}>
            <span className="portal-row-text">
              <StatusTag tone="neutral" icon={<RiDraftLine />}>
                {t('state.draft')}
              </StatusTag>
              <span>{nameOf(draft)}</span>
            </span>
            <ButtonLink
              variant="secondary"
              href={`/forms/${draft.form}/${draft.id}`}
              aria-label={`${t('home.continue')}: ${nameOf(draft)}`}
            >
              {t('home.continue')}
            </ButtonLink>
          </li>
        ))}
        {checks.map(({ key, state, said, action }) => (
          <li key={key}>
            <span className="portal-row-text">
              <StatusTag tone="warning" icon={<RiAlertLine />}>
                {state}
              </StatusTag>
              <span>{said}</span>
            </span>
            <ButtonLink
              variant="secondary"
              href="/find/mine"
              aria-label={`${action}: ${said}`}
            >
              {action}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
