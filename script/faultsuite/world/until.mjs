/** Waits until something is so, and says what it waited for when it never was. */
export async function until(so, { what, patience = 30_000, every = 100 }) {
  const end = Date.now() + patience;
  let reason = '';
  while (Date.now() < end) {
    try {
      const answer = await so();
      if (answer) return answer;
    } catch (error) {
      reason = error.message;
      if (/ ended\./.test(reason)) throw error;
    }
    await sleep(every);
  }
  throw new Error(
    `After ${patience} ms it is still not so that ${what}. ${reason}`,
  );
}

export const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));
