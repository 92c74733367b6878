import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it, vi } from 'vitest'
import type { AuditEvent } from '@/api'
import { id } from '@/testing/builders'
import { REFERENCE } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { AuditPage } from './AuditPage'
import { auditSearch } from './auditSearch'

const event: AuditEvent = {
  id: id(1),
  occurredAt: '2026-11-22T19:30:00Z',
  actorName: 'Бурул Эсенова',
  actorRole: 'deputy',
  subject: 'plan',
  action: 'changed',
  label: '«Таза суу» иш-чарасы',
  changes: [
    { field: 'dueOn', before: '2027-05-25', after: '2026-11-20' },
    { field: 'budget', after: '350000.00' },
    { field: 'planning.status', before: 'NOT_STARTED', after: 'IN_PROGRESS' },
  ],
}

it('R-178: says who changed what and when, old and new', async () => {
  await asUser()
  server.use(
    http.get(api('/audit-events'), () => HttpResponse.json({ items: [event], total: 1, page: 0, size: 50 })),
  )
  renderApp(<AuditPage search={{}} onSearch={() => undefined} />)
  // Half past seven in the evening of the 22nd in London is already the 23rd in Bishkek.
  expect(await screen.findByRole('heading', { name: '2026-жылдын 23-ноябры, дүйшөмбү' })).toBeVisible()
  expect(screen.getByText('01:30')).toBeVisible()
  expect(screen.getByText(/· Бурул Эсенова, Директордун орун басары$/)).toBeVisible()
  expect(screen.getByText('25.05.2027').closest('del')).not.toBeNull()
  expect(screen.getByText('20.11.2026').closest('ins')).not.toBeNull()
  expect(screen.getByText('350 000')).toBeVisible()
  expect(screen.getByText('план түзүү: абалы')).toBeVisible()
  expect(screen.getByText('жүрүп жатат').closest('ins')).not.toBeNull()
})

it('says parts, codes and tables in words, and keeps identifiers to itself', async () => {
  await asUser()
  const survey: AuditEvent = {
    ...event,
    label: 'SURVEYS: Талас мектеби',
    changes: [
      { field: '2025 01a215b0-9842-7ac8-b24d-25b530946d65/respondents', after: 'PUPILS' },
      { field: '2024 books/9/-/available', after: '80' },
      { field: 'direction', after: 'HEALTH_SAFETY' },
      { field: 'stages', after: 'MAIN 2027–2029 | 2-этап' },
      { field: 'figures', after: 'class_sets 2026 = 16 (ОШ-1); laptops  = 10 (Отчет)' },
    ],
  }
  server.use(
    http.get(api('/audit-events'), () => HttpResponse.json({ items: [survey], total: 1, page: 0, size: 50 })),
    http.get(api('/reference-data'), () => HttpResponse.json(REFERENCE)),
  )
  renderApp(<AuditPage search={{}} onSearch={() => undefined} />)
  expect(await screen.findByText('Сурамжылоолор: Талас мектеби')).toBeVisible()
  expect(screen.getByText('2025: сурамжылангандар')).toBeVisible()
  expect(screen.getByText('окуучулар')).toBeVisible()
  expect(screen.getByText('2024: китептер: 9: бар')).toBeVisible()
  expect(await screen.findByText('Ден соолук жана коопсуздук')).toBeVisible()
  expect(screen.getByText('негизги 2027–2029 | 2-этап')).toBeVisible()
  expect(
    screen.getByText('Класс-комплекттердин саны 2026 = 16 (ОШ-1); Ноутбуктар = 10 (Отчет)'),
  ).toBeVisible()
})

it('filters through the address and starts at the first page again', async () => {
  await asUser()
  let asked = ''
  server.use(
    http.get(api('/audit-events'), ({ request }) => {
      asked = new URL(request.url).search
      return HttpResponse.json({ items: [], total: 0, page: 3, size: 50 })
    }),
  )
  const onSearch = vi.fn()
  renderApp(<AuditPage search={{ subject: 'plan', page: 3 }} onSearch={onSearch} />)
  expect(await screen.findByText('Эч нерсе табылган жок')).toBeVisible()
  expect(asked).toContain('subject=plan')
  expect(asked).toContain('page=3')
  await userEvent.selectOptions(screen.getByLabelText('Эмне жөнүндө'), 'Миссия')
  expect(onSearch).toHaveBeenLastCalledWith({ subject: 'mission' })
})

it('ignores what no filter can be', () => {
  expect(auditSearch({ subject: 'everything', from: '1.9.2026', page: -1, q: '' })).toEqual({
    q: undefined,
    subject: undefined,
    from: undefined,
    to: undefined,
    page: undefined,
  })
})
