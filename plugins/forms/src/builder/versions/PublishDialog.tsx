import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  hasSecondPerson,
  needSecondPerson,
} from '@tukiverkko/plugin-forms-common';
import { Dialog, Loading, Notice, useTexts } from '@tukiverkko/ui';
import { useEffect, useRef, useState } from 'react';
import { formsApiRef } from '../../api/formsApiRef';
import { useLoad } from '../../load/useLoad';
import { useAct } from '../../operations/useAct';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { AsSentences } from './AsSentences';
import { ClassTags } from './ClassTag';
import { Impact } from './Impact';
import { PublishRefused } from './PublishRefused';
import { Stops } from './Stops';
import { usePublication } from './usePublication';
import { Writers } from './Writers';

/** Props of {@link PublishDialog}. */
export interface PublishDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Everything there is to know before a form is published, and publishing it. */
export function PublishDialog({ isOpen, onClose }: PublishDialogProps) {
  const { t } = useTexts(builderTranslationRef);
  const { published } = useBuilder();
  return (
    <Dialog
      title={t('publish.title', {
        version: String((published?.version ?? 0) + 1),
      })}
      isOpen={isOpen}
      onClose={onClose}
      isDismissable={false}
      width="min(56rem, calc(100vw - 2rem))"
    >
      {isOpen && <Publish onClose={onClose} />}
    </Dialog>
  );
}

function Publish({ onClose }: Pick<PublishDialogProps, 'onClose'>) {
  const { t } = useTexts(builderTranslationRef);
  const api = useApi(formsApiRef);
  const builder = useBuilder();
  const { announce, definition, draft, goTo, mayPublish, published } = builder;
  const [isSaved, setIsSaved] = useState<boolean>();
  const save = useRef(builder.saveNow);
  // What is published is what the server has; what is still on its way goes first.
  useEffect(() => {
    void save.current().then(saved => setIsSaved(saved.isSaved));
  }, []);
  const me = useLoad('me', () => api.me());
  const publication = usePublication();
  const attempt = useRef(crypto.randomUUID());
  const { act, isBusy, error } = useAct();

  if (isSaved === undefined || !me.value) return <Loading />;
  const { changes, stops } = publication;
  const isSecondNeeded =
    changes !== null &&
    needSecondPerson(changes) &&
    draft !== undefined &&
    !hasSecondPerson(me.value.entityRef, draft);
  const isSame = changes !== null && changes.classes.length === 0;
  const isReady =
    isSaved && draft && stops.length === 0 && !isSecondNeeded && !isSame;
  const go = (place: Parameters<typeof goTo>[0]) => {
    onClose();
    goTo(place);
  };
  const publish = () =>
    act(async () => {
      if (!draft) return;
      const { version } = await api.reviewing.publish(
        draft.key,
        draft.revision,
        attempt.current,
      );
      announce(t('publish.done', { version: String(version) }));
      onClose();
      builder.reopen();
    });
  return (
    <>
      {!isSaved && <Notice tone="warning">{t('publish.notSaved')}</Notice>}
      {!draft && <p>{t('publish.noDraft')}</p>}
      {stops.length > 0 && <Stops stops={stops} onGo={go} />}
      {isSame && draft && <Notice tone="info">{t('publish.unchanged')}</Notice>}
      {changes && changes.classes.length > 0 && published && (
        <section>
          <h3>{t('publish.changes')}</h3>
          <ClassTags classes={changes.classes} />
          <AsSentences
            changes={changes.changes}
            before={published.definition}
            after={definition}
            onGo={go}
          />
          <Impact />
        </section>
      )}
      {!published && draft && <p>{t('publish.first')}</p>}
      {isSecondNeeded && (
        <Notice
          tone="warning"
          title={t('publish.secondTitle')}
          action={
            <Button variant="secondary" onPress={() => go({ tab: 'versions' })}>
              {t('publish.askReview')}
            </Button>
          }
        >
          <p>{t('publish.second')}</p>
          <Writers />
        </Notice>
      )}
      {error !== undefined && <PublishRefused error={error} />}
      {!mayPublish && <p>{t('publish.notYours')}</p>}
      {isReady && mayPublish && (
        <p>
          <Button variant="primary" isDisabled={isBusy} onPress={publish}>
            {t('publish.publish', {
              version: String((published?.version ?? 0) + 1),
            })}
          </Button>
        </p>
      )}
    </>
  );
}
