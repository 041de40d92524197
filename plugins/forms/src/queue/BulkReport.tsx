import { Button, Link } from '@backstage/ui';
import { Notice, useTexts } from '@tukiverkko/ui';
import { FormsProblem } from '../api/FormsProblem';
import { refusalKey } from '../load/refusalKey';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import type { BulkProgress } from './BulkRun';

/** Props of {@link BulkReport}. */
export interface BulkReportProps {
  readonly progress: BulkProgress;
  readonly onGoOn: () => void;
  readonly onHide: () => void;
}

/** How far a command for many is, and why some were left as they were. */
export function BulkReport({ progress, onGoOn, onHide }: BulkReportProps) {
  const { t } = useTexts(formsTranslationRef);
  const { total, done, refused, error, isOver } = progress;
  if (error !== undefined) {
    return (
      <Notice
        tone="negative"
        live="alert"
        title={t('queue.stopped', {
          done: String(done + refused.length),
          total: String(total),
        })}
        action={
          <Button variant="secondary" onPress={onGoOn}>
            {t('queue.goOn')}
          </Button>
        }
      >
        {t(refusalKey(error))}
      </Notice>
    );
  }
  if (!isOver) {
    return (
      <p role="status">
        {t('queue.progress', {
          done: String(done + refused.length),
          total: String(total),
        })}
      </p>
    );
  }
  return (
    <Notice
      tone={refused.length > 0 ? 'warning' : 'positive'}
      live="status"
      title={t('queue.done', { number: String(done) })}
      action={
        <Button variant="tertiary" onPress={onHide}>
          {t('queue.hide')}
        </Button>
      }
    >
      {refused.length > 0 && (
        <>
          <p>{t('queue.refused', { number: String(refused.length) })}</p>
          <ul>
            {refused.map(({ row, why }) => (
              <li key={row.id}>
                <Link href={`/requests/${row.id}?view=team`}>
                  {row.reference}
                </Link>
                {': '}
                {t(refusalKey(new FormsProblem(why)))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
