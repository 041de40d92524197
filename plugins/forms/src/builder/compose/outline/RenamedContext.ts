import { createContext } from 'react';

/** The element whose title is being written in the outline: a row knows it by this, since rows are drawn from afar. */
export const RenamedContext = createContext<string | undefined>(undefined);
