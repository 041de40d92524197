import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { BulkRequest } from '@tukiverkko/plugin-forms-common';
import { ActionBar, Confirm, useTexts } from '@tukiverkko/ui';
import { useRef, useState } from 'react';
import { formsApiRef } from '../api/formsApiRef';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { AssignManyDialog } from './AssignManyDialog';
import { BulkRun, type BulkProgress, type ChosenRow } from './BulkRun';
import { BulkReport } from './BulkReport';

/** Props of {@link BulkBar}. */
export interface BulkBarProps {
  readonly rows: readonly ChosenRow[];
  readonly onClear: () => void;
  /** Called when a run has ended: what was chosen is not as it was. */
  readonly onDone: () => void;
  /** Chooses every request of the list, shown or not; absent where all of them are shown. */
  readonly onChooseAll?: () => void;
  readonly isAssigning: boolean;
  readonly onAssigning: (isAssigning: boolean) => void;
}

/** What can be done with the chosen requests, how far it is, and what came of each. */
export function BulkBar(props: BulkBarProps) {
  const { rows, isAssigning, onAssigning } = props;
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const [isClosing, setIsClosing] = useState(false);
  const [progress, setProgress] = useState<BulkProgress>();
  const run = useRef<BulkRun>();
  const count = rows.length;

  const go = async () => {
    await run.current?.go(told => {
      setProgress(told);
      if (told.isOver) props.onDone();
    });
  };
  const begin = (request: BulkRequest['request']) => {
    onAssigning(false);
    setIsClosing(false);
    run.current = new BulkRun(api, request, rows);
    void go();
  };

  return (
    <section aria-label={t('queue.bulk')} className="tuki-list">
      {progress && (
        <BulkReport
          progress={progress}
          onGoOn={go}
          onHide={() => setProgress(undefined)}
        />
      )}
      {count > 0 && (
        <ActionBar>
          <span role="status">
            {t('queue.chosen', { number: String(count) })}
          </span>
          <Button variant="secondary" onPress={() => onAssigning(true)}>
            {t('queue.assign')}
          </Button>
          <Button variant="secondary" onPress={() => setIsClosing(true)}>
            {t('queue.close')}
          </Button>
          {props.onChooseAll && (
            <Button variant="tertiary" onPress={props.onChooseAll}>
              {t('queue.chooseAll')}
            </Button>
          )}
          <Button variant="tertiary" onPress={props.onClear}>
            {t('queue.chooseNone')}
          </Button>
        </ActionBar>
      )}
      <AssignManyDialog
        teams={[...new Set(rows.map(({ owner }) => owner))]}
        count={count}
        isOpen={isAssigning && count > 0}
        onClose={() => onAssigning(false)}
        onAssign={assignee => begin({ command: 'assign', assignee })}
      />
      <Confirm
        title={t('queue.closeTitle', { number: String(count) })}
        actionLabel={t('queue.closeAction')}
        isOpen={isClosing}
        onCancel={() => setIsClosing(false)}
        onConfirm={() => begin({ command: 'close' })}
      >
        {t('queue.closeText')}
      </Confirm>
    </section>
  );
}
