import {
  appLanguageApiRef,
  identityApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { RiUserLine } from '@remixicon/react';
import {
  FrameMenu,
  languageNames,
  uiTranslationRef,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useNavigate } from 'react-router-dom';
import { appearances, useTheme } from '../settings/useTheme';
import { appTranslationRef } from '../texts/appTranslationRef';
import { useDisplayName } from './useDisplayName';

/** Props of {@link NameMenu}. */
export interface NameMenuProps {
  readonly onShortcuts: () => void;
}

/** Language, appearance, keys and sign-out, under the reader's own name. */
export function NameMenu({ onShortcuts }: NameMenuProps) {
  const { t } = useTexts(appTranslationRef);
  const ui = useTexts(uiTranslationRef);
  const languages = useApi(appLanguageApiRef);
  const identity = useApi(identityApiRef);
  const name = useDisplayName();
  const [theme, chooseTheme] = useTheme();
  const navigate = useNavigate();

  return (
    <FrameMenu
      label={name ?? t('menu.account')}
      icon={<RiUserLine aria-hidden />}
      choices={[
        {
          id: 'language',
          title: t('menu.language'),
          options: Object.entries(languageNames).map(([id, label]) => ({
            id,
            label,
            lang: id,
          })),
          chosen: useLanguage(),
          onChoose: id => languages.setLanguage(id),
        },
        {
          id: 'appearance',
          title: t('menu.appearance'),
          options: appearances.map(id => ({
            id,
            label: t(`menu.${id}`),
          })),
          chosen: theme,
          onChoose: chooseTheme,
        },
      ]}
      actions={[
        {
          id: 'settings',
          label: t('menu.settings'),
          onAction: () => navigate('/settings'),
        },
        { id: 'keys', label: ui.t('keys.title'), onAction: onShortcuts },
        {
          id: 'sign-out',
          label: t('menu.signOut'),
          onAction: () => void identity.signOut(),
        },
      ]}
    />
  );
}
