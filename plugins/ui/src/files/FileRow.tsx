import { Button } from '@backstage/ui';
import {
  RiCheckboxCircleLine,
  RiErrorWarningLine,
  RiQuestionLine,
  RiShieldCheckLine,
  RiTimeLine,
  RiUploadLine,
  RiWifiOffLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { formatBytes } from '../formats/formatBytes';
import { uiTranslationRef } from '../language/translation';
import { useLanguage } from '../language/useLanguage';
import { StatusTag, type Tone } from '../page/StatusTag';
import type { FileItem, FileState } from './FileItem';
import { useFileWords } from './useFileWords';
import { useTexts } from '../language/useTexts';

const looks: Readonly<
  Record<
    FileState['kind'],
    { readonly tone: Tone; readonly icon: ReactElement }
  >
> = {
  waiting: { tone: 'neutral', icon: <RiTimeLine /> },
  uploading: { tone: 'info', icon: <RiUploadLine /> },
  broken: { tone: 'warning', icon: <RiWifiOffLine /> },
  refused: { tone: 'negative', icon: <RiErrorWarningLine /> },
  scanning: { tone: 'info', icon: <RiShieldCheckLine /> },
  clean: { tone: 'positive', icon: <RiCheckboxCircleLine /> },
  infected: { tone: 'negative', icon: <RiErrorWarningLine /> },
  unscannable: { tone: 'warning', icon: <RiQuestionLine /> },
};

/** One file: its name, its size, its state in words, and what can be done with it. */
export function FileRow({ item }: { readonly item: FileItem }) {
  const { t } = useTexts(uiTranslationRef);
  const language = useLanguage();
  const words = useFileWords();
  const { name, size, state, about } = item;
  const actions = [
    { verb: t('file.restart'), act: item.onRestart },
    { verb: t('file.download'), act: item.onDownload },
    { verb: t('file.remove'), act: item.onRemove },
  ];
  return (
    <li className="tuki-file">
      <div className="tuki-file-about">
        <bdi className="tuki-file-name">{name}</bdi>
        <span className="tuki-file-meta">
          {[formatBytes(size, language), about].filter(Boolean).join(' · ')}
        </span>
        <StatusTag {...looks[state.kind]}>{words.shown(state)}</StatusTag>
        {state.kind === 'uploading' && (
          <progress
            className="tuki-file-progress"
            aria-label={name}
            value={state.share}
          />
        )}
      </div>
      <div className="tuki-file-actions">
        {actions.map(
          ({ verb, act }) =>
            act && (
              <Button key={verb} variant="secondary" onPress={act}>
                {verb} <span className="tuki-visually-hidden">{name}</span>
              </Button>
            ),
        )}
      </div>
    </li>
  );
}
