import { useState } from 'react';
import type { Expert } from '@tukiverkko/plugin-forms-common';
import { formatDueDate, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import type { Case } from '../request/useCase';
import { Said } from '../request/Said';
import { Written } from '../request/Written';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { DeclineInvitation } from './DeclineInvitation';
import { useExpertName } from './useExpertName';
import { ViewEditor } from './ViewEditor';

/** Props of {@link AskedPanel}. */
export interface AskedPanelProps {
  readonly shown: Case;
  readonly reload: () => void;
}

/** What is asked of the reader, once for each invitation of theirs: the question, by when, and where to write. */
export function AskedPanel({ shown, reload }: AskedPanelProps) {
  const mine = (shown.view.experts ?? []).filter(
    (expert): expert is Expert & { readonly ref: string } =>
      expert.isMine === true && expert.ref !== undefined,
  );
  return (
    <>
      {mine.map(expert => (
        <Asked key={expert.ref} expert={expert} shown={shown} reload={reload} />
      ))}
    </>
  );
}

function Asked({
  expert,
  shown: { view, me },
  reload,
}: AskedPanelProps & {
  readonly expert: Expert & { readonly ref: string };
}) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useExpertName();
  const [said, setSaid] = useState<string>();
  const team = inLanguage(view.ownerName, language);
  return (
    <Panel title={t('experts.asked.title')}>
      <Said>{said}</Said>
      <p>{t('experts.asked.as', { name: nameOf(expert) })}</p>
      {expert.question && (
        <>
          <h3>{t('experts.asked.from', { team })}</h3>
          <Written>{expert.question}</Written>
        </>
      )}
      {expert.by && (
        <p>
          {t('experts.by')} {formatDueDate(expert.by, language)}
        </p>
      )}
      <p>
        {t(expert.mayWrite ? 'experts.asked.joined' : 'experts.asked.closed')}
      </p>
      {expert.mayWrite ? (
        <>
          <ViewEditor
            caseId={view.id}
            expert={expert}
            person={me.entityRef}
            onDone={() => {
              setSaid(t('experts.asked.saved'));
              reload();
            }}
          />
          <DeclineInvitation caseId={view.id} as={expert.ref} />
        </>
      ) : (
        expert.view && <Written>{expert.view.text}</Written>
      )}
    </Panel>
  );
}
