// A caller of the application: signs in, sends JSON, fails loudly.
export class Api {
  constructor(base, token) {
    this.base = base
    this.token = token
  }

  static async signIn(base, login, password = 'Ала-Тоо-2026') {
    const { body } = await new Api(base).call('POST', '/api/v1/session', { login, password })
    return new Api(base, body.accessToken)
  }

  async call(method, path, json, headers = {}) {
    const response = await fetch(this.base + path, {
      method,
      headers: {
        ...(this.token && { Authorization: `Bearer ${this.token}` }),
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: json === undefined ? undefined : JSON.stringify(json),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, text, body: isJson ? JSON.parse(text) : text }
  }

  get(path) {
    return this.call('GET', path)
  }

  post(path, json) {
    return this.call('POST', path, json, { 'Idempotency-Key': crypto.randomUUID() })
  }
}
