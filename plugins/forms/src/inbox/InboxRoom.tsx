import { Route, Routes } from 'react-router-dom';
import { NotFoundPage } from '../load/NotFoundPage';
import { InboxPage } from './InboxPage';

/** The pages under `/inbox`. */
export function InboxRoom() {
  return (
    <Routes>
      <Route path="/" element={<InboxPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
