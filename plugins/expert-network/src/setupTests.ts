import '@testing-library/jest-dom';

// The app remembers the language there; one test must not choose it for the next.
afterEach(() => localStorage.clear());
