import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// The index of @rjsf/core imports this for a test helper of its own; no form of ours is judged by it.
jest.mock('@rjsf/validator-ajv8', () => ({}), { virtual: true });

// The rooms are loaded lazily, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
