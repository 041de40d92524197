import { RiAlarmWarningLine } from '@remixicon/react';
import type { SubmissionListItem } from '@tukiverkko/plugin-forms-common';
import { StatusTag, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { caseStatus } from './caseStatus';
import { isLate } from './isLate';

/** Who reads: the words for one state differ. */
export type Reader = 'requester' | 'team';

/** Props of {@link CaseStatusTag}. */
export interface CaseStatusTagProps {
  readonly item: Pick<SubmissionListItem, 'state' | 'answerBy'>;
  readonly reader: Reader;
}

/** The state of a request in the reader's words, and whether it is late. */
export function CaseStatusTag({ item, reader }: CaseStatusTagProps) {
  const { t } = useTexts(formsTranslationRef);
  const { tone, icon } = caseStatus[item.state];
  return (
    <>
      <StatusTag tone={tone} icon={icon}>
        {t(`state.${reader}.${item.state}`)}
      </StatusTag>
      {isLate(item) && (
        <>
          {' '}
          <StatusTag tone="warning" icon={<RiAlarmWarningLine />}>
            {t('late')}
          </StatusTag>
        </>
      )}
    </>
  );
}
