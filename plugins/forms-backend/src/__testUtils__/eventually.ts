/** Waits until something is so that nobody answers for: what leaves after the reply. */
export async function eventually(check: () => void | Promise<void>) {
  const end = Date.now() + 8_000;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise(resolve => {
      setTimeout(resolve, 20);
    });
  }
}
