import { Route, Routes } from 'react-router-dom';
import { NotFoundPage } from '../load/NotFoundPage';
import { MeetingPage } from '../meetings/MeetingPage';
import { MeetingsPage } from '../meetings/MeetingsPage';
import { InboxPage } from '../queue/InboxPage';

/** The pages under `/inbox`. */
export function InboxRoom() {
  return (
    <Routes>
      <Route path="/" element={<InboxPage />} />
      <Route path="/meetings" element={<MeetingsPage />} />
      <Route path="/meetings/:id" element={<MeetingPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
