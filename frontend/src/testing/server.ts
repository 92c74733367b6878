import { setupServer } from 'msw/node'

/** Every test names the requests that it expects; an unexpected one fails it. */
export const server = setupServer()

/** Absolute address of a path of the contract. */
export const api = (path: string): string => `${window.location.origin}/api/v1${path}`
