/** One request and how long its answer took, in milliseconds. @throws when it is refused */
export async function timedRequest(address, options) {
  const started = performance.now();
  const response = await fetch(address, options);
  const text = await response.text();
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${text.slice(0, 500)}`);
  return performance.now() - started;
}

/** Publishes over REST: the draft is changed and goes live in the same call. */
export function publish(url, { token, type, documentId, data }) {
  return timedRequest(`${url}/api/${type}/${documentId}?locale=nl`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ data }),
  });
}
