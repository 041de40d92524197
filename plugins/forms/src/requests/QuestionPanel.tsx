import { useState } from 'react';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import {
  ChoiceList,
  Field,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { CommandRefusal } from '../request/CommandRefusal';
import { MessageText } from '../request/MessageText';
import { useUnsentText } from '../request/UnsentTexts';
import type { Commander } from '../request/useCommand';
import { WriteText } from '../request/WriteText';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Props of {@link QuestionPanel}. */
export interface QuestionPanelProps {
  readonly view: SubmissionView;
  readonly me: string;
  readonly commander: Commander;
  readonly onDone: (words: string) => void;
  readonly onShow: () => void;
}

/** What the team wants to know, and where I answer it. A question about leaving the area is answered with yes or no. */
export function QuestionPanel({
  view,
  me,
  commander,
  onDone,
  onShow,
}: QuestionPanelProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const [text, setText] = useUnsentText(`${me} ${view.id} inform`);
  const [consent, setConsent] = useState<string>();
  const question = view.messages?.findLast(({ kind }) => kind === 'ask');
  const asked = view.events.findLast(({ command }) => command === 'ask')?.leave;
  const missing =
    asked && consent === undefined
      ? [{ text: t('reply.leaveMissing'), targetId: 'reply-leave' }]
      : [];

  const send = async (message: string) => {
    const leave = consent === 'yes' ? asked : undefined;
    const request = {
      command: 'inform',
      message,
      ...(leave ? { leave } : {}),
    } as const;
    if (!(await commander.give(request))) return;
    setText('');
    onDone(t('reply.sent'));
  };

  return (
    <Panel
      title={t('reply.title', { team: inLanguage(view.ownerName, language) })}
    >
      {question && <MessageText message={question} />}
      {asked && <p>{t(`leave.ask.${asked}`)}</p>}
      {commander.error !== undefined && (
        <CommandRefusal error={commander.error} onShow={onShow} />
      )}
      <WriteText
        id="reply"
        label={t('reply.label')}
        help={t('talk.care')}
        value={text}
        onChange={setText}
        sendLabel={t('reply.send')}
        isBusy={commander.isBusy}
        canSend={view.allowedActions.includes('inform')}
        onSend={send}
        faults={missing}
        before={isShowing =>
          asked && (
            <Field
              id="reply-leave"
              label={t('reply.leave')}
              group
              error={isShowing ? missing[0]?.text : undefined}
            >
              {wiring => (
                <ChoiceList
                  {...wiring}
                  kind="radio"
                  options={(['yes', 'no'] as const).map(value => ({
                    value,
                    label: t(`reply.leave.${value}`),
                  }))}
                  value={consent}
                  onChange={setConsent}
                />
              )}
            </Field>
          )
        }
      />
    </Panel>
  );
}
