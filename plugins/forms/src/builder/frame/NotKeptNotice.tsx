import { Button } from '@backstage/ui';
import {
  elementOfPointer,
  problemIn,
  titleOf,
} from '@tukiverkko/plugin-forms-common/building';
import { Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { useOpenBuilder } from '../session/BuilderProvider';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { useHistory } from './useHistory';

/** What the server will not keep, with its places, and the ways out: nothing that was done is lost. */
export function NotKeptNotice() {
  const { t } = useTexts(builderTranslationRef);
  const reader = useLanguage();
  const { definition, goTo } = useBuilder();
  const { saving, unsaved } = useOpenBuilder().state;
  const { undo, undone } = useHistory();
  const copy = (
    <Button
      variant="secondary"
      onPress={() =>
        navigator.clipboard.writeText(JSON.stringify(definition, undefined, 2))
      }
    >
      {t('notice.copy')}
    </Button>
  );
  if (saving.state === 'forbidden')
    return (
      <Notice tone="negative" live="alert" action={copy}>
        {t('notice.forbidden', { count: unsaved })}
      </Notice>
    );
  if (saving.state !== 'refused') return null;
  return (
    <Notice
      tone="negative"
      live="alert"
      title={t('notice.refused')}
      action={
        <>
          {undone && (
            <Button variant="secondary" onPress={undo}>
              {t('history.undo', { step: undone })}
            </Button>
          )}
          {copy}
        </>
      }
    >
      <ul>
        {saving.problems.map((problem, index) => {
          const { pointer } = problem;
          const { element, tab } = elementOfPointer(definition, pointer);
          return (
            <li key={`${pointer} ${index}`}>
              {titleOf(definition, element)}: {problemIn(reader, problem)}{' '}
              <Button
                variant="tertiary"
                size="small"
                onPress={() => goTo({ element, pointer, tab })}
              >
                {t('notice.show')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
