import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useState } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { ApiError } from '@/api'
import { Providers } from '@/app/Providers'
import { createQueryClient } from '@/app/queryClient'
import { SaveState } from '@/shared/ui/SaveState'
import { asUser } from '@/testing/renderApp'
import { ConflictDialog } from './ConflictDialog'
import { draftStore } from './drafts'
import { useAutosave } from './useAutosave'

type Text = { text: string }
let counter = 0
let key = ''

beforeEach(async () => {
  counter += 1
  key = `plans/${counter}/mission`
  await draftStore.clear()
  await asUser()
})

const stale = () => new ApiError({ type: 'x', title: 'x', status: 412, code: 'STALE' })
const away = () => new ApiError({ type: 'x', title: 'x', status: 0, code: 'OFFLINE' })

function Editor({
  save,
  load,
}: {
  save: (value: Text, version: number | null) => Promise<{ value: Text; version: number }>
  load?: () => Promise<{ value: Text; version: number }>
}) {
  const autosave = useAutosave<Text>({
    key,
    place: { label: 'Миссия', href: '/' },
    server: { value: { text: 'башталышы' }, version: 1 },
    save,
    load: load ?? (async () => ({ value: { text: 'башталышы' }, version: 1 })),
  })
  return (
    <>
      <textarea
        aria-label="Миссия"
        value={autosave.value.text}
        onChange={(event) => autosave.setValue({ text: event.currentTarget.value })}
        onBlur={() => void autosave.flush()}
      />
      <SaveState status={autosave.status} savedAt={autosave.savedAt} onRetry={autosave.retry} />
      <ConflictDialog autosave={autosave} render={(value) => value.text} />
    </>
  )
}

function Switchable(props: Parameters<typeof Editor>[0]) {
  const [open, setOpen] = useState(true)
  return (
    <>
      <button type="button" onClick={() => setOpen(!open)}>
        switch
      </button>
      {open && <Editor {...props} />}
    </>
  )
}

const show = (props: Parameters<typeof Editor>[0]) =>
  render(
    <StrictMode>
      <Providers queryClient={createQueryClient()}>
        <Switchable {...props} />
      </Providers>
    </StrictMode>,
  )

it('saves on leaving the field and says when', async () => {
  const save = vi.fn(async (value: Text, version: number | null) => ({ value, version: (version ?? 0) + 1 }))
  show({ save })
  await userEvent.type(screen.getByLabelText('Миссия'), ' жана уландысы')
  await userEvent.tab()
  expect(await screen.findByText(/^Сакталды \d\d:\d\d$/)).toBeVisible()
  expect(save).toHaveBeenCalledTimes(1)
  expect(save.mock.calls[0]?.slice(0, 2)).toEqual([{ text: 'башталышы жана уландысы' }, 1])
})

it('shows the saved text after leaving the page and coming back, though the cache is older', async () => {
  const save = vi.fn(async (value: Text, version: number | null) => ({ value, version: (version ?? 0) + 1 }))
  show({ save })
  await userEvent.type(screen.getByLabelText('Миссия'), '!')
  await userEvent.tab()
  await screen.findByText(/^Сакталды/)
  await userEvent.click(screen.getByText('switch'))
  await act(async () => {
    await new Promise((done) => setTimeout(done, 20))
  })
  await userEvent.click(screen.getByText('switch'))
  expect(screen.getByLabelText('Миссия')).toHaveValue('башталышы!')
})

it('brings the text back after a reload in the middle of an outage', async () => {
  const first = show({ save: async () => Promise.reject(away()) })
  await userEvent.type(screen.getByLabelText('Миссия'), ' айылда')
  await userEvent.tab()
  expect(await screen.findByText('Байланыш жок: ушул түзмөктө сакталды')).toBeVisible()
  first.unmount()
  await act(async () => {
    await new Promise((done) => setTimeout(done, 20))
  })

  show({ save: async (value, version) => ({ value, version: (version ?? 0) + 1 }) })
  await vi.waitFor(() => expect(screen.getByLabelText('Миссия')).toHaveValue('башталышы айылда'), 8_000)
  expect(await screen.findByText(/^Сакталды/)).toBeVisible()
})

it('shows both texts and saves the chosen one', async () => {
  const save = vi
    .fn<(value: Text, version: number | null) => Promise<{ value: Text; version: number }>>()
    .mockRejectedValueOnce(stale())
    .mockImplementation(async (value, version) => ({ value, version: (version ?? 0) + 1 }))
  show({ save, load: async () => ({ value: { text: 'орун басардын тексти' }, version: 4 }) })
  await userEvent.type(screen.getByLabelText('Миссия'), ' директор')
  await userEvent.tab()
  const dialog = await screen.findByRole('dialog', { name: 'Бул жерди башка адам да өзгөрткөн' })
  expect(dialog).toHaveTextContent('орун басардын тексти')
  expect(dialog).toHaveTextContent('башталышы директор')
  await userEvent.click(screen.getByRole('button', { name: 'Меники калсын' }))
  expect(await screen.findByText(/^Сакталды/)).toBeVisible()
  expect(save.mock.lastCall?.slice(0, 2)).toEqual([{ text: 'башталышы директор' }, 4])
})
