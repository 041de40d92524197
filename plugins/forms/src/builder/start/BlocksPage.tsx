import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { FormOverview } from '@tukiverkko/plugin-forms-common';
import {
  blocks,
  pieceText,
  type Block,
} from '@tukiverkko/plugin-forms-common/building';
import { Page, Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { formsApiRef } from '../../api/formsApiRef';
import { Loaded } from '../../load/Loaded';
import { Refusal } from '../../load/Refusal';
import { useLoad } from '../../load/useLoad';
import { inLanguage } from '../../names/inLanguage';
import { useAct } from '../../operations/useAct';
import { Said } from '../../request/Said';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { AddBlockDialog } from './AddBlockDialog';
import { NewFormDialog } from './NewFormDialog';

type Opened = { readonly dialog: 'new' | 'add'; readonly block: Block };

/** A shelf of questions that many forms ask alike. */
export function BlocksPage() {
  const { t } = useTexts(builderTranslationRef);
  const { reviewing } = useApi(formsApiRef);
  const load = useLoad('builder forms', () => reviewing.overview());
  return (
    <Loaded load={load} section={t('start.blocks')}>
      {forms => <Shelf forms={forms} />}
    </Loaded>
  );
}

function Shelf({ forms }: { readonly forms: readonly FormOverview[] }) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useState<string>();
  const { act, error } = useAct();
  const close = () => setOpened(undefined);
  const titleOf = ({ title }: Block) => inLanguage(title, language);
  const copy = (block: Block) =>
    act(async () => {
      await navigator.clipboard.writeText(pieceText(block.piece));
      setSaid(t('start.blockCopied', { block: titleOf(block) }));
    });
  return (
    <Page
      title={t('start.blocks')}
      section={t('builder.title')}
      width="wide"
      breadcrumbs={[{ label: t('builder.title'), href: '/builder' }]}
      lead={<p>{t('start.blocksLead')}</p>}
    >
      <Said>{said}</Said>
      {error !== undefined && <Refusal error={error} />}
      {blocks.map(block => (
        <Panel
          key={block.id}
          title={titleOf(block)}
          actions={
            <>
              <Button
                variant="secondary"
                aria-label={t('start.addOf', { block: titleOf(block) })}
                onPress={() => setOpened({ dialog: 'add', block })}
              >
                {t('start.add')}
              </Button>
              <Button
                variant="secondary"
                aria-label={t('start.newOf', { block: titleOf(block) })}
                onPress={() => setOpened({ dialog: 'new', block })}
              >
                {t('start.newFrom')}
              </Button>
              <Button
                variant="tertiary"
                aria-label={t('start.copyOf', { block: titleOf(block) })}
                onPress={() => copy(block)}
              >
                {t('start.copyBlock')}
              </Button>
            </>
          }
        >
          <p>{inLanguage(block.about, language)}</p>
          <Questions block={block} />
        </Panel>
      ))}
      {opened?.dialog === 'new' && (
        <NewFormDialog forms={forms} block={opened.block} onClose={close} />
      )}
      {opened?.dialog === 'add' && (
        <AddBlockDialog
          forms={forms}
          block={opened.block}
          title={titleOf(opened.block)}
          onClose={close}
        />
      )}
    </Page>
  );
}

function Questions({ block }: { readonly block: Block }) {
  const language = useLanguage();
  const { definition } = block.piece;
  const { i18n } = definition;
  return (
    <ul>
      {Object.entries(definition.data.properties).map(([id, { title }]) => (
        <li key={id}>
          {(language !== 'fi' && i18n[language]?.[`${id}.title`]?.text) ||
            title}
        </li>
      ))}
    </ul>
  );
}
