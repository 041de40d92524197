import {
  compileForm,
  evaluate,
  finlandZone,
  formTexts,
  type Answers,
  type CompiledForm,
  type Language,
} from '@tukiverkko/plugin-forms-common';
import { titleOf } from '@tukiverkko/plugin-forms-common/building';
import { FormPageView } from '@tukiverkko/plugin-forms-react';
import { Field, SelectInput, useLanguage, useTexts } from '@tukiverkko/ui';
import { useId, useMemo, useState } from 'react';
import { useEntitySource } from '../../names/useEntitySource';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { languageName } from './languageName';
import styles from './TranslationsTab.module.css';

const spoken: readonly string[] = ['fi', 'sv', 'en'];

const isSpoken = (language: string): language is Language =>
  spoken.includes(language);

/** One page of the form in two languages beside each other; what is answered in one is answered in both. */
export function SideBySide({ page }: { readonly page?: string }) {
  const { t } = useTexts(builderTranslationRef);
  const { definition } = useBuilder();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      open={isOpen}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>{t('translations.beside')}</summary>
      {isOpen && definition.pages.length > 0 && <Sides page={page} />}
    </details>
  );
}

function Sides({ page }: { readonly page?: string }) {
  const { t } = useTexts(builderTranslationRef);
  const reader = useLanguage();
  const { definition } = useBuilder();
  const ids = { page: useId(), left: useId(), right: useId() };
  const { available, source } = definition.languages;
  const languages = available.filter(isSpoken);
  const form = useMemo(() => compileForm(definition), [definition]);
  const [answers, setAnswers] = useState<Answers>({});
  const [chosen, setChosen] = useState<string>();
  const [left, setLeft] = useState<Language>(
    isSpoken(source) ? source : languages[0] ?? 'fi',
  );
  const [right, setRight] = useState<Language>(
    languages.find(one => one !== left) ?? left,
  );
  const pages = definition.pages.map(({ id }) => id);
  const shown = [chosen, page, pages[0]].find(
    id => id !== undefined && pages.includes(id),
  )!;
  const options = languages.map(value => ({
    value,
    label: languageName(value, reader),
  }));
  const sides = [
    ['left', left, setLeft],
    ['right', right, setRight],
  ] as const;
  return (
    <>
      <div className={styles.choices}>
        <Field id={ids.page} label={t('translations.page')}>
          {wiring => (
            <SelectInput
              {...wiring}
              options={pages.map((value, index) => ({
                value,
                label: `${index + 1} ${titleOf(definition, `$page.${value}`)}`,
                lang: source,
              }))}
              value={shown}
              onChange={setChosen}
            />
          )}
        </Field>
        {sides.map(([side, value, set]) => (
          <Field
            key={side}
            id={ids[side]}
            label={t(`translations.beside.${side}`)}
          >
            {wiring => (
              <SelectInput
                {...wiring}
                options={options}
                value={value}
                onChange={next =>
                  set(languages.find(one => one === next) ?? value)
                }
              />
            )}
          </Field>
        ))}
      </div>
      <div className={styles.beside}>
        {sides.map(([side, language]) => (
          <Side
            key={side}
            {...{ answers, form, language, side }}
            page={shown}
            onAnswers={setAnswers}
          />
        ))}
      </div>
    </>
  );
}

function Side({
  answers,
  form,
  language,
  onAnswers,
  page,
  side,
}: {
  readonly form: CompiledForm;
  readonly language: Language;
  readonly page: string;
  readonly side: string;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}) {
  const entities = useEntitySource();
  const context = useMemo(() => ({ entities }), [entities]);
  const titleId = useId();
  const [now] = useState(() => new Date().toISOString());
  const evaluation = useMemo(
    () =>
      evaluate(form, answers, {
        now,
        zone: finlandZone,
        relations: ['requester'],
      }),
    [answers, form, now],
  );
  const { intro, title } = formTexts(form.definition, language).page(page);
  return (
    <section className={styles.side} aria-labelledby={titleId}>
      <h3 id={titleId} lang={title.language}>
        {title.text}
      </h3>
      {intro && <p lang={intro.language}>{intro.text}</p>}
      <FormPageView
        {...{ answers, context, evaluation, form, language, onAnswers, page }}
        errors={[]}
        idPrefix={side}
      />
    </section>
  );
}
