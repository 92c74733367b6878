import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { Dashboard, Plan } from '@/api'
import { aUser, id, problem } from '@/testing/builders'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { HomePage } from './HomePage'
import Inbox from './Inbox'
import { stepWay } from './links'

const plan: Plan = {
  id: id(30),
  version: 7,
  schoolId: id(10),
  schoolName: { ky: 'Кең-Булак орто мектеби' },
  title: 'Мектептин өнүктүрүү планы 2026–2031',
  firstSchoolYear: 2026,
  lastSchoolYear: 2030,
  declaredTermYears: 5,
  forms: ['text'],
  stages: [],
  status: 'endorsed',
  versionNumber: 2,
  historical: false,
  editable: false,
  createdAt: '2026-08-24T06:15:00Z',
  updatedAt: '2026-08-24T06:15:00Z',
}
const dashboard: Dashboard = {
  nextSteps: [
    {
      code: 'late',
      urgency: 'overdue',
      dueOn: '2020-11-20',
      planId: id(30),
      section: 'activities',
      targetId: id(40),
      message: '«Таза суу» иш-чарасын жазыңыз',
    },
    {
      code: 'mission',
      urgency: 'later',
      schoolId: id(10),
      section: 'mission',
      message: 'Төртүнчү суроого жооп бериңиз',
    },
  ],
  plan,
  approval: {
    planId: id(30),
    planVersion: 7,
    versionNumber: 2,
    status: 'endorsed',
    steps: [
      {
        step: 'pedagogical_council',
        order: 1,
        state: 'done',
        actionable: false,
        decision: {
          id: id(70),
          versionNumber: 2,
          step: 'pedagogical_council',
          decision: 'yes',
          decidedOn: '2026-11-18',
          documentNumber: '3',
          enteredAt: '2026-11-18T06:00:00Z',
          enteredByName: 'Айгүл Сыдыкова',
        },
      },
      { step: 'mop_council', order: 2, state: 'current', actionable: true },
      { step: 'director', order: 3, state: 'waiting', actionable: false },
    ],
    history: [],
    findings: [],
  },
  thread: [
    { link: 'weaknesses', count: 11, loose: 2, selfEvaluationId: id(80) },
    { link: 'problems', count: 8, loose: 0 },
    { link: 'activities', count: 42, loose: 3 },
  ],
  districts: [],
}

const answer = (body: Dashboard) => server.use(http.get(api('/me/dashboard'), () => HttpResponse.json(body)))

it('puts the next steps first and leads each to its place', async () => {
  await asUser()
  answer(dashboard)
  renderApp(<HomePage />)
  const steps = await screen.findByRole('region', { name: 'Кийинки кадамдар' })
  const links = within(steps).getAllByRole('link')
  expect(links[0]).toHaveTextContent('20-ноябрда өттү')
  expect(links[0]).toHaveAttribute('href', `/plans/${id(30)}/edit?section=activities&target=${id(40)}`)
  expect(links[1]).toHaveAttribute('href', `/schools/${id(10)}/mission`)
  expect(screen.getByText(/Сизди 2 иш күтүп турат, 1 кечикти\./)).toBeVisible()
})

it('says whose turn it is and what hangs in the air', async () => {
  await asUser()
  answer(dashboard)
  renderApp(<HomePage />)
  const state = await screen.findByRole('region', { name: 'Пландын абалы' })
  expect(within(state).getByText('Педагогикалык кеңеш жактырды')).toBeVisible()
  expect(within(state).getByText('18-ноябрь, №3')).toBeVisible()
  expect(within(state).getByText('Сиздин кезегиңиз')).toBeVisible()
  expect(within(state).getByRole('link', { name: 'Чечимди киргизүү' })).toHaveAttribute(
    'href',
    `/plans/${id(30)}/approval`,
  )
  expect(screen.getByText('Баарынын максаты бар')).toBeVisible()
  expect(screen.getByRole('link', { name: '3 иш-чаранын каражаты такталган эмес' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Алсыз жактан каражатка чейин' })).toBeVisible()
  expect(screen.getByRole('link', { name: '2 көйгөйгө байланган эмес' })).toHaveAttribute(
    'href',
    `/self-evaluations/${id(80)}`,
  )
})

it('leads a school without a plan to its creation', async () => {
  await asUser()
  answer({ nextSteps: [], thread: [], districts: [] })
  renderApp(<HomePage />)
  expect(await screen.findByRole('link', { name: 'План түзүү' })).toHaveAttribute(
    'href',
    `/schools/${id(10)}/plans/new`,
  )
  expect(screen.getByText('Баары өз убагында')).toBeVisible()
})

it('shows a district specialist the district', async () => {
  await asUser(aUser('district_specialist'))
  answer({
    nextSteps: [],
    thread: [],
    districts: [
      {
        districtId: id(20),
        districtName: { ky: 'Кең-Суу району' },
        schools: 45,
        plansInForce: 31,
        plansWaiting: 7,
        schoolsWithoutPlan: 4,
      },
    ],
  })
  renderApp(<HomePage />)
  expect(await screen.findByRole('link', { name: '7' })).toHaveAttribute('href', '/queue')
})

it('tells a failure apart from emptiness and tries again', async () => {
  await asUser()
  server.use(http.get(api('/me/dashboard'), () => problem(500, 'INTERNAL'), { once: true }))
  renderApp(<HomePage />)
  expect(await screen.findByRole('alert')).toHaveTextContent('0f8c2d6e')
  answer(dashboard)
  await userEvent.click(screen.getByRole('button', { name: 'Кайра аракет кылуу' }))
  expect(await screen.findByRole('region', { name: 'Кийинки кадамдар' })).toBeVisible()
})

it('leads a reader to the approval instead of the editor', () => {
  const step = dashboard.nextSteps[0]
  expect(step && stepWay(step, 'district_specialist')).toEqual({
    to: '/plans/$planId/approval',
    params: { planId: id(30) },
  })
})

it('the bar says on every page how much waits', async () => {
  await asUser()
  answer(dashboard)
  renderApp(<Inbox />)
  const inbox = await screen.findByRole('link', { name: 'Сизди 2 иш күтүп турат' })
  expect(inbox).toHaveAttribute('href', '/')
  expect(inbox).toHaveTextContent('2')
})
