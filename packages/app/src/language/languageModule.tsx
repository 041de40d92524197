import {
  configApiRef,
  createFrontendModule,
  useApi,
} from '@backstage/frontend-plugin-api';
import { RouterBlueprint } from '@backstage/plugin-app-react';
import { LanguageProvider } from '@tukiverkko/ui';
import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router-dom';

// The router is the outermost place an app may fill, so that sign-in, dialogs and toasts speak the same language.
function SpeakingRouter({ children }: { readonly children: ReactNode }) {
  const baseUrl = useApi(configApiRef).getString('app.baseUrl');
  const basename = new URL(baseUrl, window.location.origin).pathname.replace(
    /\/$/,
    '',
  );
  return (
    <BrowserRouter
      basename={basename}
      future={{ v7_relativeSplatPath: false, v7_startTransition: false }}
    >
      <LanguageProvider>{children}</LanguageProvider>
    </BrowserRouter>
  );
}

/** The whole app speaks the language its reader has chosen. */
export const languageModule = createFrontendModule({
  pluginId: 'app',
  extensions: [RouterBlueprint.make({ params: { component: SpeakingRouter } })],
});
