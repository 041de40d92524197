/** A file on its way to the server. */
export interface FileSending {
  /** Address inside the forms backend. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: Blob;
  /** Told how much has left, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file and answers what the server answered; rejects where no answer came. */
export type SendFile = (sending: FileSending) => Promise<Response>;

/** Milliseconds without a byte after which a connection counts as lost. */
export const stallTime = 30_000;

/**
 * Sends by XMLHttpRequest: `fetch` cannot tell how much of a body has left. The file is never read into memory here;
 * the browser takes it from the disk piece by piece.
 */
export function createSendFile(options: {
  readonly baseUrl: () => Promise<string>;
  readonly token: () => Promise<string | undefined>;
}): SendFile {
  return async ({ path, headers, file, onProgress, signal }) => {
    const [base, token] = await Promise.all([
      options.baseUrl(),
      options.token(),
    ]);
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      let stall: ReturnType<typeof setTimeout> | undefined;
      const lives = () => {
        clearTimeout(stall);
        stall = setTimeout(() => request.abort(), stallTime);
      };
      const cancel = () => request.abort();
      const end = () => {
        clearTimeout(stall);
        signal.removeEventListener('abort', cancel);
      };
      const fail = () => {
        end();
        reject(new TypeError('The file was cut off on its way.'));
      };

      request.open('POST', `${base}${path}`);
      for (const [name, value] of Object.entries(headers))
        request.setRequestHeader(name, value);
      if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
      request.upload.addEventListener('progress', ({ loaded, total }) => {
        lives();
        if (total > 0) onProgress(loaded / total);
      });
      request.upload.addEventListener('load', () => onProgress(1));
      request.onload = () => {
        end();
        const { responseText, status } = request;
        resolve(new Response(responseText, { status }));
      };
      request.onerror = fail;
      request.onabort = fail;
      signal.addEventListener('abort', cancel);
      if (signal.aborted) {
        fail();
        return;
      }
      lives();
      request.send(file);
    });
  };
}
