import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import { NotFoundPage } from '../load/NotFoundPage';
import { FormPages } from './frame/FormPages';
import { FormsPage } from './list/FormsPage';
import { SessionsProvider } from './session/Sessions';

/** The pages under `/builder`. */
export function BuilderRoom() {
  return (
    <SessionsProvider>
      <Routes>
        <Route path="/" element={<FormsPage />} />
        <Route path="/:key" element={<ToEdit />} />
        <Route path="/:key/:tab" element={<FormPages />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </SessionsProvider>
  );
}

function ToEdit() {
  const { key = '' } = useParams();
  return <Navigate to={`/builder/${encodeURIComponent(key)}/edit`} replace />;
}
