import { ApiProvider } from '@backstage/core-app-api';
import {
  appLanguageApiRef,
  errorApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import {
  type Answers,
  compileForm,
  evaluate,
} from '@tukiverkko/plugin-forms-common';
import { FormPageView } from '@tukiverkko/plugin-forms-react';
import '@backstage/ui/css/styles.css';
import { useMemo, useState } from 'react';
import { ourDefinition, questions } from './definition';
import { asked, measure } from './measure';

const nothing = {
  subscribe: () => ({ unsubscribe: () => undefined, closed: false }),
};

/** The least a portal gives the house parts: a language, and their fixed words in it. */
const apis = new Map<string, unknown>([
  [
    appLanguageApiRef.id,
    {
      getAvailableLanguages: () => ({ languages: ['en'] }),
      getLanguage: () => ({ language: 'en' }),
      setLanguage: () => undefined,
      language$: () => nothing,
    },
  ],
  [
    translationApiRef.id,
    {
      getTranslation: (ref: {
        getDefaultMessages(): Record<string, string>;
      }) => ({
        ready: true,
        t: (key: string, values: Record<string, string> = {}) =>
          ref
            .getDefaultMessages()
            [key].replace(/{{(\w+)}}/g, (_, name: string) => values[name]),
      }),
      translation$: () => nothing,
    },
  ],
  [errorApiRef.id, { post: () => undefined, error$: () => nothing }],
]);
const holder = {
  get: (ref: { readonly id: string }) => apis.get(ref.id) as never,
};

function Page() {
  const [{ form, page }] = useState(() => {
    const { count, paged } = asked();
    return {
      form: compileForm(ourDefinition(questions(count))),
      page: paged ? 'p0' : 'all',
    };
  });
  const [answers, setAnswers] = useState<Answers>({});
  const evaluation = useMemo(
    () =>
      evaluate(form, answers, {
        now: new Date().toISOString(),
        zone: 'Europe/Helsinki',
        relations: [],
      }),
    [form, answers],
  );
  return (
    <FormPageView
      form={form}
      page={page}
      language="en"
      answers={answers}
      onAnswers={setAnswers}
      evaluation={evaluation}
      errors={none}
    />
  );
}

const none: readonly never[] = [];

measure(() => (
  <ApiProvider apis={holder}>
    <Page />
  </ApiProvider>
));
