/** How long a removed thing can be brought back before the server hears of it; as long as the toast stands. */
export const UNDO_MS = 8_000

interface Waiting {
  timer: ReturnType<typeof setTimeout>
  send: () => Promise<void>
}

/** Things that are gone from the page but not yet from the server. */
export class Removals {
  private readonly waiting = new Map<string, Waiting>()

  constructor(
    private readonly changed: () => void,
    private readonly send: (name: string) => Promise<void>,
  ) {}

  get names(): ReadonlySet<string> {
    return new Set(this.waiting.keys())
  }

  /** Hidden at once, sent when the time for "undo" is over. */
  add(name: string): { undo: () => void } {
    const send = async () => {
      this.waiting.delete(name)
      await this.send(name)
    }
    this.waiting.set(name, { send, timer: setTimeout(() => void send(), UNDO_MS) })
    this.changed()
    return {
      undo: () => {
        const removal = this.waiting.get(name)
        if (removal === undefined) return
        clearTimeout(removal.timer)
        this.waiting.delete(name)
        this.changed()
      },
    }
  }

  /** The page is left: there is no way back any more. */
  async sendAll(): Promise<void> {
    await Promise.all(
      [...this.waiting.values()].map((removal) => {
        clearTimeout(removal.timer)
        return removal.send()
      }),
    )
  }
}
