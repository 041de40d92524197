import '@testing-library/jest-dom';

// Axe reads every rule on every element, which takes its time on a busy machine.
jest.setTimeout(60_000);
