import { useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import type { Meeting, MeetingItem } from '@tukiverkko/plugin-forms-common';
import {
  ActionBar,
  Empty,
  formatTime,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { unsentAnswers } from '../inbox/UnsentAnswers';
import { useExpertName } from '../invitations/useExpertName';
import { Refusal } from '../load/Refusal';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { draftOf } from './draftOf';
import { itemState, nextItem } from './itemState';
import { ItemStatus } from './ItemStatus';
import styles from './Meetings.module.css';
import { toPlan } from './planDraft';
import { useWork } from './useWork';

/** Props of {@link Agenda}. */
export interface AgendaProps {
  readonly meeting: Meeting;
  /** Who reads. */
  readonly me: string;
  readonly onChange: () => void;
}

/** The requests of a meeting, one after the other: each with its time, who joins for it, and how far it is. */
export function Agenda({ meeting, me, onChange }: AgendaProps) {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const { work, isBusy, error } = useWork();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const { agenda } = meeting;
  const states = agenda.map(item =>
    itemState(item.state, unsentAnswers.get(me, item.case) !== undefined),
  );

  /** The one natural next thing of the page. */
  const first = nextItem(states, -1);
  const goOn = () => {
    const rows = [...(list.current?.children ?? [])] as HTMLElement[];
    const here = rows.findIndex(row => row.contains(document.activeElement));
    const next = nextItem(states, here);
    if (next !== undefined) rows[next].focus();
  };
  const latest = useRef(goOn);
  latest.current = goOn;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  const move = async (from: number, by: -1 | 1) => {
    const plan = toPlan(draftOf(meeting));
    if (!plan) return;
    const turned = [...agenda];
    turned.splice(from + by, 0, ...turned.splice(from, 1));
    const change = {
      plan,
      agenda: turned.map(({ case: id, minutes }) => ({ case: id, minutes })),
    };
    const { id, revision } = meeting;
    if (await work(() => api.changeMeeting(id, change, revision))) {
      const { reference } = agenda[from];
      const place = String(from + by + 1);
      setSaid(t('meetings.item.moved', { reference, place }));
      onChange();
    }
  };
  const mayMove = meeting.mayChange && meeting.state === 'booked';
  return (
    <Panel
      title={t('meetings.agenda')}
      actions={
        agenda.length > 1 && (
          <Button
            variant="secondary"
            onPress={goOn}
            aria-keyshortcuts="Control+Enter"
          >
            {t('meetings.item.next')}
          </Button>
        )
      }
    >
      <div role="status">{said}</div>
      {error !== undefined && <Refusal error={error} />}
      {agenda.length === 0 && (
        <Empty
          action={
            <ButtonLink href="/inbox" variant="secondary">
              {t('meetings.toQueue')}
            </ButtonLink>
          }
        >
          {t('meetings.agendaEmpty')}
        </Empty>
      )}
      <ol className={styles.agenda} ref={list}>
        {agenda.map((item, index) => (
          <li key={item.case} className={styles.item} tabIndex={-1}>
            <ItemLines item={item} />
            <ItemStatus state={states[index]} />
            <ActionBar>
              {mayMove &&
                ['waiting', 'inHand', 'writing'].includes(states[index]) && (
                  <ButtonLink
                    href={`/requests/${item.case}/answer`}
                    variant={index === first ? 'primary' : 'secondary'}
                    aria-label={`${t('meetings.item.statement')}: ${
                      item.reference
                    }`}
                  >
                    {t('meetings.item.statement')}
                  </ButtonLink>
                )}
              <ButtonLink
                href={`/requests/${item.case}`}
                variant="secondary"
                aria-label={`${t('meetings.item.open')}: ${item.reference}`}
              >
                {t('meetings.item.open')}
              </ButtonLink>
              {mayMove && index > 0 && (
                <Button
                  variant="tertiary"
                  aria-disabled={isBusy}
                  aria-label={t('meetings.item.earlierOf', item)}
                  onPress={() => move(index, -1)}
                >
                  {t('meetings.item.earlier')}
                </Button>
              )}
              {mayMove && index < agenda.length - 1 && (
                <Button
                  variant="tertiary"
                  aria-disabled={isBusy}
                  aria-label={t('meetings.item.laterOf', item)}
                  onPress={() => move(index, 1)}
                >
                  {t('meetings.item.later')}
                </Button>
              )}
            </ActionBar>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function ItemLines({ item }: { readonly item: MeetingItem }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useExpertName();
  const { experts, formTitle, minutes, reference, serviceName, startsAt } =
    item;
  return (
    <>
      <p>
        <strong>
          {formatTime(startsAt, language)} ·{' '}
          {inLanguage(serviceName ?? formTitle, language)}
        </strong>{' '}
        <code>{reference}</code> ·{' '}
        {t('meetings.item.minutes', { minutes: String(minutes) })}
      </p>
      {experts.length > 0 && (
        <p>
          {t('meetings.item.experts', {
            who: experts.map(name => nameOf({ name })).join(', '),
          })}
        </p>
      )}
    </>
  );
}
