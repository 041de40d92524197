import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import Router from 'express-promise-router';
import { errorEdge } from './errorEdge';

describe('the last door', () => {
  const logger = mockServices.logger.mock();
  const app = express();
  const router = Router();
  let isRead: (value: unknown) => void;
  const read = new Promise(resolve => {
    isRead = resolve;
  });
  router.post('/read', async req => {
    try {
      for await (const part of req) Buffer.from(part);
    } finally {
      isRead(undefined);
    }
  });
  router.post('/defect', async () => {
    throw new TypeError('what somebody wrote');
  });
  app.use(router);
  app.use(errorEdge(logger));
  const server = app.listen(0, '127.0.0.1');
  let port = 0;
  beforeAll(async () => {
    if (!server.listening) await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => server.close());
  beforeEach(() => jest.clearAllMocks());

  it('logs nothing where a client goes in the middle of its request', async () => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      'POST /read HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nhalf',
    );
    await once(server, 'request');
    socket.destroy();
    await read;
    await new Promise(setImmediate);
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('logs the name and the place of what nobody expected, and not what it says', async () => {
    await fetch(`http://127.0.0.1:${port}/defect`, { method: 'POST' });
    expect(logger.error).toHaveBeenCalledTimes(1);
    const [line] = logger.error.mock.calls[0];
    expect(line).toMatch(/TypeError\. at .*errorEdge\.test/);
    expect(line).not.toContain('wrote');
  });
});
