/** The people one may sign in as in the demo. */
export async function demoPeople(url) {
  const response = await fetch(`${url}/demo/people`);
  if (!response.ok)
    throw new Error(`${url}/demo/people answered ${response.status}`);
  const { items } = await response.json();
  return items;
}

/** A bearer token of a demo person, good for an hour. */
export async function signIn(url, entityRef) {
  const response = await fetch(`${url}/api/auth/demo/refresh`, {
    headers: { 'x-demo-user': entityRef, 'x-requested-with': 'XMLHttpRequest' },
  });
  if (!response.ok)
    throw new Error(`signing in as ${entityRef} answered ${response.status}`);
  const { backstageIdentity } = await response.json();
  return backstageIdentity.token;
}
