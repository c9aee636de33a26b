/** One question to a server, its answer parsed; an answer with errors is a failure. */
export async function ask(url: URL, body: string): Promise<{ readonly data: unknown; readonly response: Response }> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body })
  const text = await response.text()
  const answer = JSON.parse(text) as { data?: unknown; errors?: unknown }
  if (!response.ok || answer.errors || !answer.data) throw new Error(`${url}: ${response.status} ${text.slice(0, 600)}`)
  return { data: answer.data, response }
}
