import {
  RiArchiveLine,
  RiCheckboxCircleLine,
  RiDraftLine,
  RiUserSearchLine,
} from '@remixicon/react';
import { StatusTag, type StatusTagProps, useTexts } from '@tukiverkko/ui';
import { useBuilder, type Builder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';

type Status = 'archived' | 'asked' | 'approved' | 'draft' | 'published';

const looks: Readonly<Record<Status, Pick<StatusTagProps, 'icon' | 'tone'>>> = {
  archived: { icon: <RiArchiveLine />, tone: 'neutral' },
  asked: { icon: <RiUserSearchLine />, tone: 'info' },
  approved: { icon: <RiCheckboxCircleLine />, tone: 'positive' },
  draft: { icon: <RiDraftLine />, tone: 'neutral' },
  published: { icon: <RiCheckboxCircleLine />, tone: 'positive' },
};

/** How the form stands: a draft of which version, in review, published, or no longer in use. */
export function FormStatus() {
  const { t } = useTexts(builderTranslationRef);
  const builder = useBuilder();
  const status = statusOf(builder);
  const current = builder.published?.version ?? 0;
  const version = status === 'published' ? current : current + 1;
  return (
    <StatusTag {...looks[status]}>
      {status === 'archived'
        ? t('status.archived')
        : t(`status.${status}`, { version: String(version) })}
    </StatusTag>
  );
}

function statusOf({ draft, isFrozen, published }: Builder): Status {
  const review = draft?.review?.state;
  if (review === 'asked' || review === 'approved') return review;
  if (isFrozen) return 'archived';
  return draft || !published ? 'draft' : 'published';
}
