import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError, OFFLINE } from '@/api'
import { type AutosaveOptions, Autosaver, QUIET_MS, type Versioned } from './Autosaver'
import type { Draft, DraftStore } from './drafts'

type Text = { text: string }

/** The device's store as one object; the real one is tested in drafts.test.ts. */
function aStore() {
  const rows = new Map<string, Draft>()
  const store: DraftStore = {
    get: async (id) => rows.get(id),
    put: async (draft) => {
      rows.set(draft.id, structuredClone(draft))
    },
    remove: async (id, writer) => {
      if (rows.get(id)?.writer === writer) rows.delete(id)
    },
    list: async () => [...rows.values()],
    watch: () => () => undefined,
    clear: async () => rows.clear(),
  }
  return { rows, store }
}

/** A server with one text: checks the version as the real one does. */
function aServer(value: Text = { text: 'base' }, version: number | null = 1) {
  const server = {
    current: { value, version } as Versioned<Text>,
    calls: [] as { value: Text; version: number | null; key: string }[],
    /** Answers of the next requests; undefined: works. */
    trouble: [] as (ApiError | 'lost answer' | undefined)[],
    open: 0,
    mostOpen: 0,
    save: vi.fn(async (text: Text, base: number | null, key: string): Promise<Versioned<Text>> => {
      server.open += 1
      server.mostOpen = Math.max(server.mostOpen, server.open)
      server.calls.push({ value: text, version: base, key })
      const trouble = server.trouble.shift()
      await new Promise((done) => setTimeout(done, 100))
      server.open -= 1
      if (trouble instanceof ApiError) throw trouble
      if (base !== server.current.version) throw refusal(412, 'STALE')
      server.current = { value: text, version: (base ?? 0) + 1 }
      if (trouble === 'lost answer') throw refusal(0, OFFLINE)
      return server.current
    }),
    load: vi.fn(async () => server.current),
  }
  return server
}

const refusal = (
  status: number,
  code: string,
  retryAfter: number | null = null,
  errors = undefined as never,
) => new ApiError({ type: 'x', title: code, status, code, errors }, retryAfter)

const ID = 'user-1:plans/1/mission'

function aSaver(server = aServer(), device = aStore(), rest: Partial<AutosaveOptions<Text>> = {}) {
  const saver = new Autosaver<Text>(
    {
      userId: 'user-1',
      key: 'plans/1/mission',
      place: { label: 'Миссия', href: '/plans/1/mission' },
      server: server.current,
      save: server.save,
      load: server.load,
      ...rest,
    },
    device.store,
  )
  return { saver, server, device }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('saving while somebody types', () => {
  it('waits for a pause, sends once with the version that was read, and says saved', async () => {
    const { saver, server } = aSaver()
    saver.edit({ text: 'а' })
    await pass(QUIET_MS - 100)
    saver.edit({ text: 'аб' })
    await pass(QUIET_MS - 100)
    expect(server.calls).toHaveLength(0)
    expect(saver.snapshot().status).toBe('pending')

    await pass(300)
    expect(server.calls).toEqual([{ value: { text: 'аб' }, version: 1, key: expect.any(String) }])
    expect(saver.snapshot()).toMatchObject({ status: 'saved', version: 2, savedAt: expect.any(Number) })
  })

  it('sends within two seconds of the last key', () => {
    expect(QUIET_MS).toBeLessThanOrEqual(2_000)
  })

  it('saves now and then while somebody types without a pause', async () => {
    const { saver, server } = aSaver()
    for (let key = 0; key < 30; key += 1) {
      saver.edit({ text: 'т'.repeat(key + 1) })
      await pass(500)
    }
    expect(server.calls.length).toBeGreaterThanOrEqual(1)
  })

  it('keeps one request at a time and sends what was typed meanwhile with the new version', async () => {
    const { saver, server } = aSaver()
    saver.edit({ text: 'биринчи' })
    void saver.flush()
    await pass(50)
    saver.edit({ text: 'биринчи жана экинчи' })
    void saver.flush()
    await pass(QUIET_MS * 2)

    expect(server.mostOpen).toBe(1)
    expect(server.calls.map((call) => [call.value.text, call.version])).toEqual([
      ['биринчи', 1],
      ['биринчи жана экинчи', 2],
    ])
    expect(server.current.value.text).toBe('биринчи жана экинчи')
  })

  it('sends nothing when the text was taken back', async () => {
    const { saver, server, device } = aSaver()
    saver.edit({ text: 'жаңы' })
    saver.edit({ text: 'base' })
    await pass(QUIET_MS + 200)
    expect(server.calls).toHaveLength(0)
    expect(device.rows.size).toBe(0)
  })

  it('uses one key for a creation until it is acknowledged, then another', async () => {
    const server = aServer({ text: '' }, null)
    const { saver } = aSaver(server)
    server.trouble = [refusal(0, OFFLINE), undefined]
    saver.edit({ text: 'жаңы иш' })
    await pass(QUIET_MS + 5_000)
    expect(server.calls).toHaveLength(2)
    expect(server.calls[0]?.key).toBe(server.calls[1]?.key)

    saver.edit({ text: 'жаңы иш, толук' })
    await pass(QUIET_MS + 200)
    expect(server.calls[2]?.version).toBe(1)
    expect(server.calls[2]?.key).not.toBe(server.calls[0]?.key)
  })
})

describe('nothing typed is lost', () => {
  it('keeps the text on the device at once and deletes it only after the acknowledgement', async () => {
    const { saver, device } = aSaver()
    saver.edit({ text: 'биз' })
    await pass(0)
    expect(device.rows.get(ID)).toMatchObject({ value: { text: 'биз' }, baseVersion: 1 })
    await pass(QUIET_MS + 50)
    expect(device.rows.has(ID)).toBe(true)
    await pass(200)
    expect(device.rows.has(ID)).toBe(false)
  })

  it('writes the newest text even when the disk is slow', async () => {
    const { saver, device } = aSaver()
    const put = device.store.put
    device.store.put = async (draft) => {
      await new Promise((done) => setTimeout(done, 300))
      await put(draft)
    }
    for (const text of ['б', 'би', 'бир']) saver.edit({ text })
    await pass(700)
    expect(device.rows.get(ID)?.value).toEqual({ text: 'бир' })
  })

  it('takes the text up again after a crash and sends it', async () => {
    const device = aStore()
    const first = aSaver(aServer(), device)
    first.server.trouble = [refusal(0, OFFLINE)]
    first.saver.edit({ text: 'батарея түгөнгөнгө чейин' })
    await pass(QUIET_MS + 200)

    // The page is gone: no stop, no flush. The next visit reads the old answer of the server.
    const server = aServer()
    const second = aSaver(server, device)
    await second.saver.restore()
    expect(second.saver.snapshot()).toMatchObject({
      value: { text: 'батарея түгөнгөнгө чейин' },
      restored: true,
      status: 'pending',
    })
    await pass(200)
    expect(server.current.value.text).toBe('батарея түгөнгөнгө чейин')
    expect(second.saver.snapshot().status).toBe('saved')
    expect(device.rows.size).toBe(0)
  })

  it('drops a left draft that had arrived without its acknowledgement', async () => {
    const device = aStore()
    const first = aSaver(aServer(), device)
    first.saver.edit({ text: 'келип жетти' })
    await pass(0)
    const server = aServer({ text: ' келип жетти ' }, 2)
    const second = aSaver(server, device)
    await second.saver.restore()
    await pass(100)
    expect(server.calls).toHaveLength(0)
    expect(device.rows.size).toBe(0)
    expect(second.saver.snapshot().restored).toBe(false)
  })

  it('does not replace what is being typed while the device is read', async () => {
    const device = aStore()
    const first = aSaver(aServer(), device)
    first.saver.edit({ text: 'эски' })
    await pass(0)
    const second = aSaver(aServer(), device)
    const reading = second.saver.restore()
    second.saver.edit({ text: 'азыр жазылган' })
    await reading
    expect(second.saver.snapshot().value.text).toBe('азыр жазылган')
  })

  it("never deletes another tab's text", async () => {
    const device = aStore()
    const { saver } = aSaver(aServer(), device)
    saver.edit({ text: 'биринчи өтмөк' })
    await pass(QUIET_MS + 50)
    device.rows.set(ID, {
      ...(device.rows.get(ID) as Draft),
      writer: 'other',
      value: { text: 'экинчи өтмөк' },
    })
    await pass(300)
    expect(saver.snapshot().status).toBe('saved')
    expect(device.rows.get(ID)?.value).toEqual({ text: 'экинчи өтмөк' })
  })

  it('says so when the browser keeps nothing, and saves all the same', async () => {
    const device = aStore()
    device.store.put = async () => {
      throw new Error('QuotaExceededError')
    }
    const { saver, server } = aSaver(aServer(), device)
    saver.edit({ text: 'орун жок' })
    await pass(0)
    expect(saver.snapshot().kept).toBe(false)
    await pass(QUIET_MS + 200)
    expect(server.current.value.text).toBe('орун жок')
  })

  it('sends the rest when the page is left', async () => {
    const { saver, server } = aSaver()
    saver.edit({ text: 'чыгып баратам' })
    const left = saver.stop()
    await pass(200)
    await left
    expect(server.current.value.text).toBe('чыгып баратам')
  })
})

describe('a broken line', () => {
  it('says offline, keeps the text and waits longer after every failure', async () => {
    const { saver, server, device } = aSaver()
    server.trouble = Array.from({ length: 4 }, () => refusal(0, OFFLINE))
    saver.edit({ text: 'айылда' })
    await pass(QUIET_MS + 150)
    expect(saver.snapshot().status).toBe('offline')
    expect(device.rows.size).toBe(1)
    await pass(2_000 + 150)
    expect(server.calls).toHaveLength(2)
    await pass(2_000)
    expect(server.calls).toHaveLength(2)
    await pass(2_200)
    expect(server.calls).toHaveLength(3)
  })

  it('sends at once when the line returns', async () => {
    const { saver, server } = aSaver()
    server.trouble = [refusal(0, OFFLINE), refusal(0, OFFLINE), refusal(0, OFFLINE)]
    saver.edit({ text: 'айылда' })
    await pass(QUIET_MS + 150 + 2_150 + 4_150)
    expect(server.calls).toHaveLength(3)
    saver.reconnected()
    await pass(150)
    expect(saver.snapshot().status).toBe('saved')
  })

  it('takes an answer that was lost on the way for what it is: arrived', async () => {
    const { saver, server } = aSaver()
    server.trouble = ['lost answer']
    saver.edit({ text: 'жетти' })
    await pass(QUIET_MS + 200)
    expect(saver.snapshot().status).toBe('offline')
    await pass(2_500)
    expect(saver.snapshot()).toMatchObject({ status: 'saved', conflict: null, version: 2 })
    expect(server.current).toEqual({ value: { text: 'жетти' }, version: 2 })
  })

  it('goes on from a lost answer when more was typed after it', async () => {
    const { saver, server } = aSaver()
    server.trouble = ['lost answer']
    saver.edit({ text: 'жетти' })
    await pass(QUIET_MS + 200)
    saver.edit({ text: 'жетти жана дагы' })
    await pass(10_000)
    expect(saver.snapshot()).toMatchObject({ status: 'saved', conflict: null })
    expect(server.current.value.text).toBe('жетти жана дагы')
  })

  it('waits as long as the server asks', async () => {
    const { saver, server } = aSaver()
    server.trouble = [refusal(503, 'UNAVAILABLE', 20)]
    saver.edit({ text: 'күтөм' })
    await pass(QUIET_MS + 150)
    expect(saver.snapshot().status).toBe('failed')
    await pass(19_000)
    expect(server.calls).toHaveLength(1)
    await pass(1_500)
    expect(server.calls).toHaveLength(2)
  })

  it('keeps the text when the session is over, without hammering the server', async () => {
    const { saver, server, device } = aSaver()
    server.trouble = [refusal(401, 'UNAUTHENTICATED')]
    saver.edit({ text: 'кирүү бүттү' })
    await pass(120_000)
    expect(server.calls).toHaveLength(1)
    expect(device.rows.get(ID)?.value).toEqual({ text: 'кирүү бүттү' })
  })

  it('tries again by hand', async () => {
    const { saver, server } = aSaver()
    server.trouble = [refusal(500, 'INTERNAL')]
    saver.edit({ text: 'кайра' })
    await pass(QUIET_MS + 150)
    void saver.flush()
    await pass(150)
    expect(saver.snapshot().status).toBe('saved')
  })
})

describe('a refusal', () => {
  it('shows what is wrong, keeps the text and waits for a correction', async () => {
    const { saver, server, device } = aSaver()
    server.trouble = [refusal(400, 'VALIDATION')]
    saver.edit({ text: 'туура эмес' })
    await pass(60_000)
    expect(server.calls).toHaveLength(1)
    expect(saver.snapshot()).toMatchObject({ status: 'rejected', value: { text: 'туура эмес' } })
    expect(saver.snapshot().error?.code).toBe('VALIDATION')
    expect(device.rows.size).toBe(1)

    saver.edit({ text: 'туура' })
    await pass(QUIET_MS + 150)
    expect(saver.snapshot()).toMatchObject({ status: 'saved', error: null })
  })
})

describe('somebody else was faster', () => {
  function conflicted() {
    const parts = aSaver()
    parts.server.current = { value: { text: 'башканын тексти' }, version: 2 }
    parts.saver.edit({ text: 'менин текстим' })
    return parts
  }

  it('shows both texts and overwrites neither', async () => {
    const { saver, server, device } = conflicted()
    await pass(60_000)
    expect(saver.snapshot()).toMatchObject({
      status: 'conflict',
      conflict: { mine: { text: 'менин текстим' }, theirs: { text: 'башканын тексти' } },
      value: { text: 'менин текстим' },
    })
    expect(server.calls).toHaveLength(1)
    expect(server.current.value.text).toBe('башканын тексти')
    expect(device.rows.get(ID)?.value).toEqual({ text: 'менин текстим' })
  })

  it('saves nothing before the choice, whatever is typed', async () => {
    const { saver, server } = conflicted()
    await pass(QUIET_MS + 200)
    saver.edit({ text: 'менин текстим, толук' })
    await pass(10_000)
    expect(server.calls).toHaveLength(1)
    expect(saver.snapshot().conflict?.mine).toEqual({ text: 'менин текстим, толук' })
  })

  it('keeps mine on top of the version that was shown', async () => {
    const { saver, server, device } = conflicted()
    await pass(QUIET_MS + 200)
    saver.keepMine()
    await pass(200)
    expect(server.calls.at(-1)).toMatchObject({ value: { text: 'менин текстим' }, version: 2 })
    expect(saver.snapshot()).toMatchObject({ status: 'saved', conflict: null, version: 3 })
    expect(device.rows.size).toBe(0)
  })

  it('asks again when the text changed once more before the choice', async () => {
    const { saver, server } = conflicted()
    await pass(QUIET_MS + 200)
    server.current = { value: { text: 'үчүнчү адам' }, version: 3 }
    saver.keepMine()
    await pass(300)
    expect(saver.snapshot().conflict?.theirs).toEqual({ text: 'үчүнчү адам' })
    expect(server.current.value.text).toBe('үчүнчү адам')
  })

  it('takes theirs and forgets mine only by choice', async () => {
    const { saver, device } = conflicted()
    await pass(QUIET_MS + 200)
    saver.keepTheirs()
    await pass(10)
    expect(saver.snapshot()).toMatchObject({ value: { text: 'башканын тексти' }, version: 2, conflict: null })
    expect(device.rows.size).toBe(0)
  })

  it('does not ask when only the number moved', async () => {
    const { saver, server } = aSaver()
    server.current = { value: { text: 'base' }, version: 5 }
    saver.edit({ text: 'менин текстим' })
    await pass(QUIET_MS + 400)
    expect(saver.snapshot()).toMatchObject({ status: 'saved', conflict: null, version: 6 })
  })

  it('finds the conflict after a crash too', async () => {
    const device = aStore()
    const first = aSaver(aServer(), device)
    first.server.trouble = [refusal(0, OFFLINE)]
    first.saver.edit({ text: 'менин текстим' })
    await pass(QUIET_MS + 150)
    const second = aSaver(aServer({ text: 'башканын тексти' }, 2), device)
    await second.saver.restore()
    await pass(300)
    expect(second.saver.snapshot().conflict).toEqual({
      mine: { text: 'менин текстим' },
      theirs: { text: 'башканын тексти' },
    })
  })

  it('waits when the other text cannot be read', async () => {
    const { saver, server } = conflicted()
    server.load.mockRejectedValueOnce(refusal(0, OFFLINE))
    await pass(QUIET_MS + 200)
    expect(saver.snapshot().status).toBe('offline')
    await pass(3_000)
    expect(saver.snapshot().status).toBe('conflict')
  })
})

describe('a newer answer of the query', () => {
  it('is taken while nothing is typed, an older one is not', () => {
    const { saver } = aSaver()
    saver.receive({ value: { text: 'жаңы' }, version: 3 })
    expect(saver.snapshot()).toMatchObject({ value: { text: 'жаңы' }, version: 3 })
    saver.receive({ value: { text: 'кэштеги эски' }, version: 2 })
    expect(saver.snapshot().value.text).toBe('жаңы')
  })

  it('never replaces what is being typed', () => {
    const { saver } = aSaver()
    saver.edit({ text: 'жазып жатам' })
    saver.receive({ value: { text: 'башка' }, version: 9 })
    expect(saver.snapshot().value.text).toBe('жазып жатам')
  })
})
