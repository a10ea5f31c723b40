export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly data: Record<string, unknown> | null | undefined
  readonly errors: { message: string; extensions?: { code?: string; requestId?: string } }[]
}

/** Posts one operation as a client does. */
export async function ask(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  return post(url, JSON.stringify({ query, variables }))
}

/** Posts a body as it stands. */
export async function post(url: string, body: string | ReadableStream): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    ...(typeof body === 'string' ? {} : { duplex: 'half' as const }),
  })
  const { data, errors = [] } = (await response.json()) as Pick<Answer, 'data'> & { errors?: Answer['errors'] }
  return { status: response.status, headers: response.headers, data, errors }
}
