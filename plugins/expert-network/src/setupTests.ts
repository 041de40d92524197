import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// The first page of a test file loads its room, and on a busy machine that takes seconds.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

// The app remembers the language there; one test must not choose it for the next.
afterEach(() => localStorage.clear());
