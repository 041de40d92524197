import type { ReactElement } from 'react';
import {
  RiArrowGoForwardLine,
  RiChat3Line,
  RiChatCheckLine,
  RiCheckboxCircleLine,
  RiCloseCircleLine,
  RiForbidLine,
  RiQuestionLine,
  RiSendPlaneLine,
  RiUserFollowLine,
} from '@remixicon/react';
import type { CaseState } from '@tukiverkko/plugin-forms-common';
import type { Tone } from '@tukiverkko/ui';

/** How a state looks and whose turn it is; the words depend on who reads. */
export const caseStatus: Readonly<
  Record<
    CaseState,
    {
      readonly turn: 'requester' | 'team' | 'none';
      readonly tone: Tone;
      readonly icon: ReactElement;
    }
  >
> = {
  submitted: { turn: 'team', tone: 'info', icon: <RiSendPlaneLine /> },
  accepted: { turn: 'team', tone: 'info', icon: <RiUserFollowLine /> },
  'in-consultation': { turn: 'team', tone: 'info', icon: <RiChat3Line /> },
  'needs-info': {
    turn: 'requester',
    tone: 'warning',
    icon: <RiQuestionLine />,
  },
  answered: { turn: 'requester', tone: 'positive', icon: <RiChatCheckLine /> },
  closed: { turn: 'none', tone: 'neutral', icon: <RiCheckboxCircleLine /> },
  declined: {
    turn: 'requester',
    tone: 'warning',
    icon: <RiArrowGoForwardLine />,
  },
  cancelled: { turn: 'none', tone: 'neutral', icon: <RiCloseCircleLine /> },
  'entered-in-error': { turn: 'none', tone: 'neutral', icon: <RiForbidLine /> },
};
