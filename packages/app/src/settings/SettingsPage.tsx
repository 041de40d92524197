import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  ChoiceList,
  languageNames,
  Page,
  Panel,
  uiTranslationRef,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useShortcutsWish } from '../frame/useShortcutsWish';
import { appTranslationRef } from '../texts/appTranslationRef';
import { NoticeSettings } from './NoticeSettings';
import { appearances, useTheme } from './useTheme';

/** What the reader may set for themselves. Everything is saved at once. */
export function SettingsPage() {
  const { t } = useTexts(appTranslationRef);
  const ui = useTexts(uiTranslationRef);
  const languages = useApi(appLanguageApiRef);
  const [theme, chooseTheme] = useTheme();
  const [areKeysOn, switchKeys] = useShortcutsWish();
  return (
    <Page title={t('menu.settings')} width="reading">
      <Panel title={t('menu.language')}>
        <ChoiceList
          kind="radio"
          aria-label={t('menu.language')}
          options={Object.entries(languageNames).map(([value, label]) => ({
            value,
            label,
            lang: value,
          }))}
          value={useLanguage()}
          onChange={id => id && languages.setLanguage(id)}
        />
      </Panel>
      <Panel title={t('menu.appearance')}>
        <ChoiceList
          kind="radio"
          aria-label={t('menu.appearance')}
          options={appearances.map(id => ({
            value: id,
            label: t(`menu.${id}`),
          }))}
          value={theme}
          onChange={id => id && chooseTheme(id)}
        />
      </Panel>
      <Panel title={ui.t('keys.title')}>
        <ChoiceList
          kind="checkbox"
          aria-label={ui.t('keys.title')}
          options={[{ value: 'on', label: ui.t('keys.on') }]}
          value={areKeysOn ? ['on'] : []}
          onChange={chosen => switchKeys(chosen.includes('on'))}
        />
      </Panel>
      <NoticeSettings />
    </Page>
  );
}
