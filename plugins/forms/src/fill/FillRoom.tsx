import { Route, Routes } from 'react-router-dom';
import { NotFoundPage } from '../load/NotFoundPage';
import { FillingsProvider } from './FillingsContext';
import { FillPages } from './FillPages';
import { FormListPage } from './FormListPage';
import { RecordedPage } from './RecordedPage';
import { ResultPage } from './ResultPage';
import { SentPage } from './SentPage';
import { StartPage } from './StartPage';
import { StopPage } from './StopPage';

/** The pages under `/forms`. */
export function FillRoom() {
  return (
    <FillingsProvider>
      <Routes>
        <Route path="/" element={<FormListPage />} />
        <Route path="/:key/start" element={<StartPage />} />
        <Route path="/:key/stop" element={<StopPage />} />
        <Route path="/:key/result" element={<ResultPage />} />
        <Route path="/:key/sent" element={<SentPage />} />
        <Route path="/:key/recorded/:id" element={<RecordedPage />} />
        <Route path="/:key/:draftId/*" element={<FillPages />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </FillingsProvider>
  );
}
