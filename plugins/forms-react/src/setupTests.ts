import '@testing-library/jest-dom';

// The index of @rjsf/core imports this for a test helper of its own; no form of ours is judged by it.
jest.mock('@rjsf/validator-ajv8', () => ({}), { virtual: true });
