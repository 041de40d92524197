import type { NamedEntity } from '@tukiverkko/plugin-forms-common';
import { ChoiceList, Field, useLanguage, useTexts } from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Props of {@link UnitChoice}. */
export interface UnitChoiceProps {
  /** Units one belongs to; nothing is shown without any. */
  readonly units: readonly NamedEntity[];
  /** Ref of the one that is let in; undefined for none, as it is at first. */
  readonly chosen: string | undefined;
  readonly onChange: (unit: string | undefined) => void;
}

const nobody = 'nobody';

/** Lets one of one's own units see and continue a request: a tick for the one unit, a choice among several. */
export function UnitChoice({ units, chosen, onChange }: UnitChoiceProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const options = units.map(({ ref, name }) => ({
    value: ref,
    label: t('colleagues.tick', { unit: inLanguage(name, language) }),
  }));
  if (options.length === 0) return null;
  return (
    <Field
      id="colleagues"
      group
      label={t('colleagues.question')}
      help={t('colleagues.help')}
    >
      {wiring =>
        options.length === 1 ? (
          <ChoiceList
            {...wiring}
            kind="checkbox"
            options={options}
            value={chosen ? [chosen] : []}
            onChange={([unit]) => onChange(unit)}
          />
        ) : (
          <ChoiceList
            {...wiring}
            kind="radio"
            options={[
              { value: nobody, label: t('colleagues.nobody') },
              ...options,
            ]}
            value={chosen ?? nobody}
            onChange={unit => onChange(unit === nobody ? undefined : unit)}
          />
        )
      }
    </Field>
  );
}
