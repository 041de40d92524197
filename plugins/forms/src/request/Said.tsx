import { Notice } from '@tukiverkko/ui';

/** Says what was just done. The region is there before its words, or they would not be read out. */
export function Said({ children }: { readonly children?: string }) {
  return (
    <div role="status">
      {children && <Notice tone="positive">{children}</Notice>}
    </div>
  );
}
