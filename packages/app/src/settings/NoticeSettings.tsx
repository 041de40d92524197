import {
  noticeWays,
  type NoticeKind,
  type NoticeWay,
} from '@tukiverkko/plugin-forms-common';
import {
  Field,
  Loading,
  LoadFailed,
  Panel,
  SaveStatus,
  SelectInput,
  useTexts,
} from '@tukiverkko/ui';
import { appTranslationRef } from '../texts/appTranslationRef';
import { useWishes } from './useWishes';

/** How the reader wants to be told, kind by kind, each with an example of what it says. */
export function NoticeSettings() {
  const { t } = useTexts(appTranslationRef);
  const { wishes, kinds, save, choose, reload } = useWishes();
  return (
    <Panel title={t('nav.notifications')} actions={<SaveStatus state={save} />}>
      <p>{t('settings.notices')}</p>
      {wishes === 'failed' && <LoadFailed isPart onRetry={reload} />}
      {!wishes && <Loading />}
      {wishes &&
        wishes !== 'failed' &&
        kinds.map(kind => (
          <NoticeChoice
            key={kind}
            kind={kind}
            way={wishes.notices[kind]}
            sendsMail={wishes.sendsMail}
            onChoose={way => choose(kind, way)}
          />
        ))}
      {wishes && wishes !== 'failed' && !wishes.sendsMail && (
        <p>{t('settings.noMail')}</p>
      )}
    </Panel>
  );
}

function NoticeChoice(props: {
  readonly kind: NoticeKind;
  readonly way: NoticeWay;
  readonly sendsMail: boolean;
  readonly onChoose: (way: NoticeWay) => void;
}) {
  const { kind, way, sendsMail, onChoose } = props;
  const { t } = useTexts(appTranslationRef);
  const offered = noticeWays.filter(one => one !== 'mail' || sendsMail);
  const chosen = offered.includes(way) ? way : 'portal';
  return (
    <Field
      id={`notice-${kind}`}
      label={t(`settings.kind.${kind}`)}
      help={t('settings.example', { text: t(`settings.says.${kind}`) })}
    >
      {wiring => (
        <SelectInput
          {...wiring}
          options={offered.map(one => ({
            value: one,
            label: t(`settings.way.${one}`),
          }))}
          value={chosen}
          onChange={value => value && onChoose(value as NoticeWay)}
        />
      )}
    </Field>
  );
}
