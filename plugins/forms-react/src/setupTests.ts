import '@testing-library/jest-dom';

// The index of @rjsf/core imports this for a test helper of its own; no form of ours is judged by it.
jest.mock('@rjsf/validator-ajv8', () => ({}), { virtual: true });

// Axe reads every rule on every element, which takes its time on a busy machine.
jest.setTimeout(60_000);
