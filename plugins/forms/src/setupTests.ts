import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// The rooms are loaded lazily, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);
