import { Route, Routes } from 'react-router-dom';
import { AnswerPage } from '../inbox/AnswerPage';
import { NotFoundPage } from '../load/NotFoundPage';
import { RecordPage } from '../records/RecordPage';
import { CasePage } from './CasePage';
import { ReceiptPage } from './ReceiptPage';
import { RequestsPage } from './RequestsPage';

/** The pages under `/requests`: my list, and every request, whoever reads it. */
export function RequestsRoom() {
  return (
    <Routes>
      <Route path="/" element={<RequestsPage />} />
      <Route path="/records/:id" element={<RecordPage />} />
      <Route path="/:id" element={<CasePage />} />
      <Route path="/:id/sent" element={<ReceiptPage />} />
      <Route path="/:id/answer" element={<AnswerPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
