import {
  RiCalendarEventLine,
  RiFolderSharedLine,
  RiCompassDiscoverLine,
  RiMapPinLine,
  RiQuestionAnswerLine,
  type RemixiconComponentType,
} from '@remixicon/react';

/** One icon for each kind of ours, wherever the kind is shown. */
export const kindIcons: Readonly<Record<string, RemixiconComponentType>> = {
  Region: RiMapPinLine,
  ExpertNetwork: RiCompassDiscoverLine,
  ConsultationService: RiQuestionAnswerLine,
  Event: RiCalendarEventLine,
  Initiative: RiFolderSharedLine,
};
