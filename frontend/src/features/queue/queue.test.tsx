import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { QueueItem } from '@/api'
import { aUser, id } from '@/testing/builders'
import { aQueueItem, PLAN_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { QueuePage } from './QueuePage'

async function show(items: QueueItem[], q?: string) {
  await asUser(aUser('district_specialist'))
  server.use(
    http.get(api('/approval-queue'), () =>
      HttpResponse.json({ items, total: items.length, page: 0, size: 50 }),
    ),
  )
  renderApp(<QueuePage filters={{ q }} onFilter={() => undefined} />)
}

it('says in words how long a plan waits and opens its text', async () => {
  await show([
    aQueueItem(),
    aQueueItem({ planId: id(102), waitingDays: 0, openComments: 0, returnedBefore: false }),
  ])
  const rows = await screen.findAllByRole('row')
  const first = rows[1] as HTMLElement
  expect(within(first).getByText('18 күндөн бери')).toBeVisible()
  expect(within(first).getByText('ачык: 2')).toBeVisible()
  expect(within(first).getByText('Кайтарылган')).toBeVisible()
  expect(within(first).getByRole('link')).toHaveAttribute('href', `/plans/${PLAN_ID}/read`)
  expect(within(rows[2] as HTMLElement).getByText('бүгүн келди')).toBeVisible()
})

it('an empty queue leads to the plans of the district', async () => {
  await show([])
  expect(await screen.findByText('Кезекте план жок')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Райондун пландарын көрүү' })).toHaveAttribute('href', '/plans')
})

it('a search without a hit is not an empty queue', async () => {
  await show([], 'суу')
  expect(await screen.findByText('Эч нерсе табылган жок')).toBeVisible()
})
