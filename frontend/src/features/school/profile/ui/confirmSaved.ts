/** What is typed could not be saved: nobody confirms figures that the server does not have. */
export class NotSaved extends Error {}

interface Steps<T> {
  flush: () => Promise<void>
  /** What the server has after that. */
  read: () => T | undefined
  isWhole: (saved: T) => boolean
  confirm: (version: number) => Promise<void>
}

/** Sends what is typed, and confirms exactly that. */
export async function confirmSaved<T extends { version: number }>(steps: Steps<T>): Promise<void> {
  await steps.flush()
  const saved = steps.read()
  if (saved === undefined || !steps.isWhole(saved)) throw new NotSaved()
  await steps.confirm(saved.version)
}
