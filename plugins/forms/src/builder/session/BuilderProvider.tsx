import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import {
  elementOfPointer,
  problemIn,
} from '@tukiverkko/plugin-forms-common/building';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useFormCheck } from '../check/useFormCheck';
import { useOptionSources } from '../check/useOptionSources';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { BuilderContext, type Builder, type BuilderPlace } from './Builder';
import type { BuilderSession } from './BuilderSession';
import type { BuilderState } from './BuilderState';
import type { BuilderTab } from './BuilderTab';
import { didWords } from './didWords';
import { problemsOf } from './problemsOf';

/** The open form as the page around the tabs needs it. */
export interface OpenBuilder {
  readonly session: BuilderSession;
  readonly state: BuilderState;
  readonly tab: BuilderTab;
  /** What was asked to be focused last; a new object each time. */
  readonly asked?: BuilderPlace;
  /** What was said last to one who listens; a new object each time. */
  readonly said?: { readonly text: string };
}

const noTests: Builder['testResults'] = [];

const OpenContext = createContext<OpenBuilder | undefined>(undefined);

/** The session behind the open form; for the frame. */
export function useOpenBuilder(): OpenBuilder {
  const open = useContext(OpenContext);
  if (!open) throw new Error('useOpenBuilder stands outside BuilderProvider.');
  return open;
}

/** Props of {@link BuilderProvider}. */
export interface BuilderProviderProps {
  readonly session: BuilderSession;
  readonly tab: BuilderTab;
  readonly onReopen: () => void;
  readonly children: ReactNode;
}

/** Gives the tabs the open form. */
export function BuilderProvider({
  session,
  tab,
  onReopen,
  children,
}: BuilderProviderProps) {
  const { t } = useTexts(builderTranslationRef);
  const reader = useLanguage();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { check, definition, draft } = state;
  const sources = useOptionSources(session.key);
  const found = useFormCheck(definition, sources);
  const [said, setSaid] = useState<OpenBuilder['said']>();
  const [language, setLanguage] = useState(definition.languages.source);
  const [asked, setAsked] = useState<BuilderPlace | undefined>(() =>
    query.has('el') ? { element: query.get('el') ?? undefined } : undefined,
  );
  const [selection, setSelection] = useState<readonly string[]>(() =>
    query.getAll('el'),
  );

  const announce = useCallback((text: string) => setSaid({ text }), []);
  const select = useCallback<Builder['select']>((elements, how = {}) => {
    setSelection(elements);
    if (how.focus && elements.length > 0)
      setAsked({ element: elements[elements.length - 1] });
  }, []);
  const goTo = useCallback<Builder['goTo']>(
    ({ element, tab: to = tab, pointer }) => {
      if (element) setSelection([element]);
      setAsked({ element, tab: to, pointer });
      const words = element ? `?el=${encodeURIComponent(element)}` : '';
      navigate(`/builder/${session.key}/${to}${words}`, {
        replace: to === tab,
      });
    },
    [navigate, session, tab],
  );
  const edit = useCallback<Builder['edit']>(
    (operation, args) => {
      const done = session.edit(operation, args);
      if (done) announce(didWords(t, done, session.getState().definition));
    },
    [announce, session, t],
  );
  const problems = useMemo(
    () =>
      problemsOf(found, check).map(one => ({
        ...one,
        text: problemIn(reader, one),
        ...elementOfPointer(session.getState().definition, one.pointer),
      })),
    [check, found, reader, session],
  );
  const testResults = found?.tests ?? noTests;
  const isFrozen = session.isFrozen();
  const mayEdit = session.mayEdit();
  const builder = useMemo<Builder>(
    () => ({
      formKey: session.key,
      definition,
      published: session.form.published,
      draft,
      mayEdit,
      mayPublish: session.form.may.publish,
      isFrozen,
      edit,
      saveNow: async () => ({
        isSaved: await session.save(),
        draft: session.getState().draft,
      }),
      reopen: onReopen,
      selection,
      select,
      goTo,
      problems,
      testResults,
      sources,
      check,
      language: definition.languages.available.includes(language)
        ? language
        : definition.languages.source,
      setLanguage,
      announce,
    }),
    [
      announce,
      check,
      definition,
      draft,
      edit,
      goTo,
      isFrozen,
      language,
      mayEdit,
      onReopen,
      problems,
      select,
      selection,
      session,
      sources,
      testResults,
    ],
  );
  const open = useMemo(
    () => ({ session, state, tab, asked, said }),
    [asked, said, session, state, tab],
  );
  return (
    <OpenContext.Provider value={open}>
      <BuilderContext.Provider value={builder}>
        {children}
      </BuilderContext.Provider>
    </OpenContext.Provider>
  );
}
