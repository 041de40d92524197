import { Button } from '@backstage/ui';
import type { FormsMe } from '@tukiverkko/plugin-forms-common';
import {
  Notice,
  Page,
  useLanguage,
  formatNumber,
  useTexts,
} from '@tukiverkko/ui';
import { useEffect, useRef, useState } from 'react';
import { Refusal } from '../load/Refusal';
import { useSubmissionPages } from '../load/useSubmissionPages';
import { ViewSwitch } from '../load/ViewSwitch';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { AreaProblems } from './AreaProblems';
import { BulkBar } from './BulkBar';
import { InboxFilters } from './InboxFilters';
import { queryOf, type InboxLook } from './InboxLook';
import { InboxTabs } from '../meetings/InboxTabs';
import { InboxTable } from './InboxTable';
import { viewRow, viewsFor, type InboxView } from './inboxViews';
import { openedRow } from './openedRow';
import { StaleNotice } from './StaleNotice';
import { useFreshness } from './useFreshness';
import { useListKeys } from './useListKeys';
import { useTakeNext } from './useTakeNext';

/** Props of {@link Inbox}. */
export interface InboxProps {
  readonly me: FormsMe;
  readonly look: InboxLook;
  /** True where the address says something nobody knows. */
  readonly hasUnknown: boolean;
  readonly onLook: (change: Partial<InboxLook>, isPush?: boolean) => void;
}

const none: ReadonlySet<string> = new Set();

/** One look at the inbox: its views, what narrows them, the rows, and what can be done with them. */
export function Inbox({ me, look, hasUnknown, onLook }: InboxProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const query = queryOf(look);
  const pages = useSubmissionPages(query);
  const { items } = pages;
  const { overview, stale, recount } = useFreshness(query, pages, look.team);
  const take = useTakeNext({ team: look.team, seen: items[0]?.id });
  const list = useRef<HTMLDivElement>(null);
  const [isAssigning, setIsAssigning] = useState(false);

  const key = JSON.stringify(query);
  const [choice, setChoice] = useState({ key, ids: none });
  const chosen = choice.key === key ? choice.ids : none;
  const choose = (ids: ReadonlySet<string>) => setChoice({ key, ids });
  // More is chosen than is shown only while the rest is on its way.
  const [isChoosingAll, setIsChoosingAll] = useState(false);
  const { more, isMoreLoading } = pages;
  useEffect(() => {
    if (!isChoosingAll || isMoreLoading) return;
    if (more) more();
    else {
      setIsChoosingAll(false);
      choose(new Set(items.map(({ id }) => id)));
    }
    // `more` and `choose` are new at each render; the rest says when to go on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isChoosingAll, isMoreLoading, items]);

  const isReady = pages.state === 'ready';
  useEffect(() => {
    if (isReady && list.current) openedRow.focusIn(list.current);
  }, [isReady]);

  const isOurs = viewRow(look.view).isOurs ?? false;
  useListKeys(list, {
    onChoose: at => {
      const row = items[at];
      if (!isOurs || !row) return;
      const next = new Set(chosen);
      if (!next.delete(row.id)) next.add(row.id);
      choose(next);
    },
    onTakeNext: () => void take.take(),
    onAssign: () => setIsAssigning(chosen.size > 0),
  });

  const show = () => {
    choose(none);
    pages.reload();
    void recount();
  };
  const clearFilters = () => {
    onLook({
      words: undefined,
      service: undefined,
      region: undefined,
      priority: undefined,
      due: undefined,
    });
  };
  const labelOf = (view: InboxView) => {
    const label = t(`inbox.view.${view}`);
    const counted = overview?.views.find(
      one => viewRow(view).isCounted && one.view === viewRow(view).list,
    );
    if (!counted) return label;
    const count = formatNumber(counted.count, language);
    return `${label} ${
      counted.hasMore ? t('queue.over', { number: count }) : count
    }`;
  };
  const { words, service, region, priority, due } = look;
  const isNarrowed = Boolean(words ?? service ?? region ?? priority ?? due);

  return (
    <Page
      title={t('room.inbox')}
      width="wide"
      primaryAction={
        me.teams.length > 0 && (
          <Button
            variant="primary"
            onPress={take.take}
            isDisabled={take.isBusy}
            aria-keyshortcuts="n"
          >
            {t('queue.takeNext')}
          </Button>
        )
      }
    >
      <InboxTabs here="queue" />
      {take.error !== undefined && <Refusal error={take.error} />}
      {take.isEmpty && (
        <Notice tone="info" live="status">
          {t('inbox.empty.needs-us')}
        </Notice>
      )}
      {me.may.coordinate && <AreaProblems />}
      <ViewSwitch
        label={t('inbox.views')}
        views={viewsFor(me.may).map(id => ({ id, label: labelOf(id) }))}
        chosen={look.view}
        onChoose={view => onLook({ view, sort: undefined })}
      />
      <InboxFilters
        look={look}
        teams={me.teams}
        onChange={onLook}
        count={
          isReady
            ? t(more ? 'queue.shownOfMore' : 'queue.shown', {
                number: String(items.length),
              })
            : undefined
        }
      />
      {hasUnknown && <p>{t('queue.unknownFilter')}</p>}
      <StaleNotice count={stale} onShow={show} />
      <div ref={list}>
        <InboxTable
          view={look.view}
          sort={look.sort}
          pages={pages}
          isNarrowed={isNarrowed}
          onClearFilters={clearFilters}
          showTeam={me.teams.length > 1 || !isOurs}
          chosen={isOurs ? chosen : undefined}
          onChoose={choose}
        />
      </div>
      {isOurs && (
        <BulkBar
          key={key}
          rows={items.filter(({ id }) => chosen.has(id))}
          onClear={() => choose(none)}
          onDone={show}
          onChooseAll={
            more && items.every(({ id }) => chosen.has(id))
              ? () => setIsChoosingAll(true)
              : undefined
          }
          isAssigning={isAssigning}
          onAssigning={setIsAssigning}
        />
      )}
    </Page>
  );
}
