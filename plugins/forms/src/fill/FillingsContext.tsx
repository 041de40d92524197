import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Fillings } from './Fillings';

const FillingsContext = createContext<Fillings | undefined>(undefined);

/** Keeps the open forms while the person moves between the form pages. */
export function FillingsProvider({
  children,
}: {
  readonly children: ReactNode;
}) {
  const [fillings] = useState(() => new Fillings());
  useEffect(() => () => fillings.saveAll(), [fillings]);
  return (
    <FillingsContext.Provider value={fillings}>
      {children}
    </FillingsContext.Provider>
  );
}

/** The open forms. */
export function useFillings(): Fillings {
  const fillings = useContext(FillingsContext);
  if (!fillings)
    throw new Error(
      'useFillings stands outside FillingsProvider. Render it inside FillRoom.',
    );
  return fillings;
}
