/** Stands for the reader of server-sent events in what is built; see vite.config.ts. */
export function createSseClient(): never {
  throw new Error('The service sends no events')
}
