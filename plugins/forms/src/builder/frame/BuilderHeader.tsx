import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { SaveStatus } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { useOpenBuilder } from '../session/BuilderProvider';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** The form's title and how it stands. */
export function BuilderHeader() {
  const { t } = useTranslationRef(builderTranslationRef);
  const { definition } = useBuilder();
  const { state } = useOpenBuilder();
  const { saving } = state;
  return (
    <div>
      <Link href="/builder">{t('builder.title')}</Link>
      <h1 tabIndex={-1} lang={definition.languages.source}>
        {definition.title}
      </h1>
      <SaveStatus
        state={
          saving.state === 'saved' && saving.at
            ? { kind: 'saved', at: saving.at }
            : { kind: 'idle' }
        }
      />
    </div>
  );
}
