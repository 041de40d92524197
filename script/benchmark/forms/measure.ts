import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** What a page tells the benchmark. */
export interface Measured {
  /** From the first line of the engine's own work until what it drew was painted. */
  mount?: number;
  /** From each key until what it changed was painted. */
  readonly keys: number[];
  /** Called when a key was painted. */
  onPaint?: () => void;
}

declare global {
  interface Window {
    measured: Measured;
  }
}

window.measured = { keys: [] };

/** What was asked for in the address: how many questions, and whether they stand in pages. */
export function asked(): { readonly count: number; readonly paged: boolean } {
  const params = new URLSearchParams(location.search);
  return {
    count: Number(params.get('questions') ?? 50),
    paged: params.get('paged') === 'true',
  };
}

/** Draws a form, and says how long it took and how long each key takes. */
export function measure(prepare: () => ReactNode): void {
  const root = createRoot(document.getElementById('root')!);
  const began = performance.now();
  root.render(prepare());
  const look = () => {
    if (!document.querySelector('#root input')) requestAnimationFrame(look);
    else {
      afterPaint(() => {
        window.measured.mount = performance.now() - began;
      });
    }
  };
  look();

  let pressed = 0;
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
    },
    { capture: true },
  );
  window.addEventListener(
    'input',
    () => {
      const from = pressed;
      afterPaint(() => {
        window.measured.keys.push(performance.now() - from);
        window.measured.onPaint?.();
      });
    },
    { capture: true },
  );
}

/** Right after the next frame was painted: a message that is sent in a frame arrives when the frame is done. */
function afterPaint(tell: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = tell;
    port2.postMessage(undefined);
  });
}
