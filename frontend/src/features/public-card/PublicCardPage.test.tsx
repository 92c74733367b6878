import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { PublicSchoolCard } from '@/api'
import { problem } from '@/testing/builders'
import { aSchool, REFERENCE, SCHOOL_ID } from '@/testing/plans'
import { renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { PublicCardPage } from './PublicCardPage'

function aCard(changes: Partial<PublicSchoolCard> = {}): PublicSchoolCard {
  const { id, number, name, kind, ownership, districtName, languagesOfInstruction } = aSchool()
  return {
    id,
    number,
    name,
    kind,
    ownership,
    districtName,
    languagesOfInstruction,
    formerNames: [{ name: 'Жаңы жол мектеби', fromYear: 1936, toYear: 1991 }],
    mission: { text: 'Ар бир окуучунун жөндөмүн ачабыз.', textRu: 'Раскрываем способности.' },
    plan: {
      title: 'Мектептин өнүктүрүү планы',
      firstSchoolYear: 2026,
      lastSchoolYear: 2030,
      stages: [{ kind: 'main', title: 'Ишке ашыруу', firstSchoolYear: 2027, lastSchoolYear: 2029 }],
      directions: [{ direction: 'material_base', activities: 8, inProgress: 2, done: 3 }],
    },
    indicators: [
      {
        schoolYear: 2025,
        confirmed: true,
        pupils: 377,
        qualityPct: '46.4',
        qualityPeriod: 'year',
        olympiadDistrict: 0,
      },
      { schoolYear: 2026, confirmed: false },
    ],
    ...changes,
  }
}

function show(answer: () => Response) {
  server.use(
    http.get(api(`/public/schools/${SCHOOL_ID}`), answer),
    http.get(api('/reference-data'), () => HttpResponse.json(REFERENCE)),
  )
  renderApp(<PublicCardPage schoolId={SCHOOL_ID} />)
}

it('R-047 tells a parent of the school without signing in, in the language they choose', async () => {
  const user = userEvent.setup()
  show(() => HttpResponse.json(aCard()))
  expect(await screen.findByRole('heading', { level: 1, name: 'Кең-Булак орто мектеби' })).toBeVisible()
  expect(screen.getByText('Ар бир окуучунун жөндөмүн ачабыз.')).toBeVisible()
  expect(screen.getByText('Жаңы жол мектеби (1936–1991)')).toBeVisible()
  expect(screen.getByText('Мөөнөтү: 2026–2031-жылдар')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Русский' }))
  expect(await screen.findByText('Раскрываем способности.')).toBeVisible()
  expect(screen.getByRole('heading', { level: 2, name: 'План развития' })).toBeVisible()
})

it('shows how far the plan in force has come', async () => {
  show(() => HttpResponse.json(aCard()))
  const table = await screen.findByRole('table', { name: 'Иш-чаралардын аткарылышы' })
  expect(within(table).getByRole('row', { name: /Бардыгы 8 2 3/ })).toBeVisible()
})

it('R-090 writes a dash for what is unknown or not confirmed, and 0 for none', async () => {
  show(() => HttpResponse.json(aCard()))
  const table = await screen.findByRole('table', { name: 'Беш жылдагы көрсөткүчтөр' })
  const cells = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    )
  expect(cells[0]).toEqual(['377', '—'])
  expect(cells[1]).toEqual(['46,4\u00a0%', '—'])
  expect(cells[2]).toEqual(['—', '—'])
  expect(cells[5]).toEqual(['0', '—'])
  expect(screen.queryByText(/салыштырууга болбойт/)).not.toBeInTheDocument()
})

it('R-088 warns when the years cover different periods', async () => {
  show(() =>
    HttpResponse.json(
      aCard({
        indicators: [
          { schoolYear: 2024, confirmed: true, qualityPct: '46.4', qualityPeriod: 'year' },
          { schoolYear: 2025, confirmed: true, qualityPct: '45.7', qualityPeriod: 'q1' },
        ],
      }),
    ),
  )
  expect(await screen.findByText(/жылдарды салыштырууга болбойт/)).toBeVisible()
})

it('says what the school has not decided yet', async () => {
  show(() =>
    HttpResponse.json(
      aCard({ mission: undefined, plan: undefined, indicators: [{ schoolYear: 2026, confirmed: false }] }),
    ),
  )
  expect(await screen.findByText('Мектеп миссиясын али кабыл ала элек.')).toBeVisible()
  expect(screen.getByText('Азыр күчүндө турган план жок.')).toBeVisible()
  expect(screen.getByText('Директор көрсөткүчтөрдү али ырастай элек.')).toBeVisible()
})

it('a closed or unknown school has no page', async () => {
  show(() => problem(404, 'NOT_FOUND'))
  expect(await screen.findByText('Мындай мектептин барагы жок')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Кайра аракет кылуу' })).not.toBeInTheDocument()
})

it('a failure can be tried again', async () => {
  let failed = false
  show(() => {
    if (failed) return HttpResponse.json(aCard())
    failed = true
    return problem(503, 'UNAVAILABLE')
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Кайра аракет кылуу' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Кең-Булак орто мектеби' })).toBeVisible()
})
