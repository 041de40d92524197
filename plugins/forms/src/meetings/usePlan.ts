import { useState } from 'react';
import type { MeetingPlan } from '@tukiverkko/plugin-forms-common';
import { useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import {
  planFaults,
  toPlan,
  type PlanDraft,
  type PlanFault,
} from './planDraft';

/** A plan that is being typed, with what is to be mended once it was tried to send. */
export function usePlan(first: PlanDraft) {
  const { t } = useTexts(formsTranslationRef);
  const [draft, setDraft] = useState(first);
  const [attempt, setAttempt] = useState(0);
  const faults = attempt > 0 ? planFaults(draft) : [];
  const sentenceOf = ({ field, line }: PlanFault) => {
    if (line !== undefined || field === 'roles') {
      return t('decline.identityCode', { line: String(line) });
    }
    return t(`meetings.missing.${field}`);
  };
  return {
    draft,
    setDraft,
    attempt,
    errors: faults.map(fault => ({
      text: sentenceOf(fault),
      targetId: `meeting-${fault.field}`,
    })),
    errorAt: (field: PlanFault['field']) => {
      const fault = faults.find(one => one.field === field);
      return fault && sentenceOf(fault);
    },
    /** The plan, or undefined with the faults shown. */
    take: (): MeetingPlan | undefined => {
      setAttempt(count => count + 1);
      return toPlan(draft);
    },
  };
}
