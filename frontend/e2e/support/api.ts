import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import { passwordOf } from './people'

/** The application as another program sees it: prepares what a journey needs, and checks what it left. */
export class Api {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly token: string,
  ) {}

  static async signIn(request: APIRequestContext, login: string): Promise<Api> {
    const response = await request.post('/api/v1/session', { data: { login, password: passwordOf(login) } })
    expect(response.status(), await response.text()).toBe(200)
    return new Api(request, (await response.json()).accessToken)
  }

  async get<T>(path: string): Promise<T> {
    const response = await this.raw('GET', path)
    expect(response.status(), `GET ${path}: ${await response.text()}`).toBe(200)
    return response.json()
  }

  async create<T>(path: string, data?: unknown): Promise<T> {
    const response = await this.raw('POST', path, data, { 'Idempotency-Key': crypto.randomUUID() })
    expect(response.ok(), `POST ${path}: ${await response.text()}`).toBe(true)
    return response.json()
  }

  /** Reads the version and replaces it. */
  async replace(path: string, data: unknown): Promise<void> {
    const etag = (await this.raw('GET', path)).headers().etag ?? ''
    const response = await this.raw('PUT', path, data, { 'If-Match': etag })
    expect(response.ok(), `PUT ${path}: ${await response.text()}`).toBe(true)
  }

  raw(
    method: string,
    path: string,
    data?: unknown,
    headers: Record<string, string> = {},
  ): Promise<APIResponse> {
    return this.request.fetch(path, {
      method,
      data,
      headers: { Authorization: `Bearer ${this.token}`, 'Accept-Language': 'ky', ...headers },
    })
  }
}
