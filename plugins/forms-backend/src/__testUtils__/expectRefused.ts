import type request from 'supertest';

/** Checks that a refusal says what it is and what to do, points where it should, and gives the refusal. */
export async function expectRefused(
  response: request.Test,
  status: number,
  type: string,
  pointer?: string,
) {
  const { body, status: given } = await response;
  expect([given, body.error]).toEqual([
    status,
    expect.objectContaining({ type, status }),
  ]);
  const { title, detail, message, instance, errors } = body.error;
  expect(detail).toMatch(/^[A-Z].+\.$/);
  expect(message).toBe(detail);
  expect(title).toBeTruthy();
  expect(instance).toMatch(/^urn:uuid:/);
  if (pointer !== undefined) {
    expect(errors.map((error: { pointer: string }) => error.pointer)).toContain(
      pointer,
    );
  }
  expect(body.error).not.toHaveProperty('stack');
  return body.error;
}
