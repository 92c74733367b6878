import { beforeEach, expect, it, vi } from 'vitest'
import { type Draft, draftStore } from './drafts'

const aDraft = (changes: Partial<Draft> = {}): Draft => ({
  id: 'user-1:a',
  userId: 'user-1',
  key: 'a',
  writer: 'tab-1',
  value: { text: 'ө ү ң' },
  baseVersion: 3,
  base: null,
  sent: [],
  idempotencyKey: 'k',
  changedAt: 1,
  place: { label: 'Миссия', href: '/' },
  ...changes,
})

beforeEach(() => draftStore.clear())

it('gives back what was put, letter by letter', async () => {
  await draftStore.put(aDraft())
  expect(await draftStore.get('user-1:a')).toEqual(aDraft())
})

it("deletes only its own writer's draft", async () => {
  await draftStore.put(aDraft({ writer: 'tab-2' }))
  await draftStore.remove('user-1:a', 'tab-1')
  expect(await draftStore.get('user-1:a')).toBeDefined()
  await draftStore.remove('user-1:a', 'tab-2')
  expect(await draftStore.get('user-1:a')).toBeUndefined()
})

it("lists one person's drafts, oldest first, and nobody else's", async () => {
  await draftStore.put(aDraft({ id: 'user-1:b', key: 'b', changedAt: 5 }))
  await draftStore.put(aDraft({ changedAt: 2 }))
  await draftStore.put(aDraft({ id: 'user-2:a', userId: 'user-2' }))
  expect((await draftStore.list('user-1')).map((draft) => draft.key)).toEqual(['a', 'b'])
})

it('tells whoever watches about every change', async () => {
  const seen = vi.fn()
  const stop = draftStore.watch('user-1', seen)
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith([]), 8_000)
  await draftStore.put(aDraft())
  await vi.waitFor(() => expect(seen.mock.lastCall?.[0]).toHaveLength(1), 8_000)
  stop()
})
