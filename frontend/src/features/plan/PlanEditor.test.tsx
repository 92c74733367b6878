import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { draftStore } from '@/shared/autosave/drafts'
import { aUser, problem } from '@/testing/builders'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { DIRECTIONS } from './model/activities'
import { PlanEditorPage } from './PlanEditorPage'
import { anActivity, aPlanContent, PLAN_ID } from './testing/builders'
import { planServer } from './testing/planServer'

// Whole pages with hundreds of cells: whether each ancestor is visible costs more than the page itself.
vi.setConfig({ testTimeout: 60_000 })
beforeAll(async () => {
  configure({ defaultHidden: true })
  // The sections are fetched when they are opened; here they are there from the start.
  await Promise.all([
    import('./activities/ActivitiesSection'),
    import('./team/TeamSection'),
    import('./sections/FoundationsSection'),
  ])
})

async function openEditor(search = '', role: 'director' | 'deputy' | 'commission_member' = 'director') {
  await draftStore.clear()
  await asUser(aUser(role))
  const view = renderApp(<PlanEditorPage planId={PLAN_ID} />, {
    path: `/plans/${PLAN_ID}/edit${search}`,
    pattern: '/plans/$planId/edit',
  })
  await screen.findByText('Толуктук')
  return { ...view, user: userEvent.setup() }
}

const row = (text: string) => screen.getByText(text).closest('tr') as HTMLTableRowElement
const cells = (text: string) => within(row(text)).getAllByRole('gridcell')

describe('activities in the table', () => {
  it('are written like a spreadsheet: Tab goes on, Enter goes down, Esc takes back', async () => {
    const { sent } = planServer()
    const { user } = await openEditor()
    await user.click(await screen.findByText('Насаатчы бекитүү'))
    const editor = await screen.findByRole('textbox', { name: 'Иш-чара, 1.1' })
    expect(editor).toHaveFocus()
    await user.paste(' жана колдоо')
    await user.keyboard('{Tab}')
    expect(screen.getByRole('combobox', { name: 'Жооптуу, 1.1' })).toHaveFocus()
    await user.keyboard('{Enter}')
    const below = screen.getByRole('combobox', { name: 'Жооптуу, 1.2' })
    expect(below).toHaveFocus()
    await user.type(below, 'Ката')
    await user.keyboard('{Escape}')
    expect(cells('Жабдуу менен иштөөгө үйрөтүү')[1]).toHaveFocus()
    expect(cells('Жабдуу менен иштөөгө үйрөтүү')[1]).toHaveTextContent('Тандаңыз')
    await user.keyboard('{ArrowUp}{ArrowLeft}')
    expect(cells('Насаатчы бекитүү жана колдоо')[0]).toHaveFocus()
    await waitFor(
      () =>
        expect(sent.find(({ method }) => method === 'PUT')?.body?.text).toBe('Насаатчы бекитүү жана колдоо'),
      {
        timeout: 5_000,
      },
    )
    expect(sent.find(({ method }) => method === 'PUT')?.ifMatch).toBe('"1"')
  })

  it('keep an unreadable date in its cell and say how to write it', async () => {
    planServer()
    const { user } = await openEditor()
    await user.click((await screen.findAllByText('25.05.2027'))[0] as HTMLElement)
    const editor = screen.getByRole('textbox', { name: 'Мөөнөтү, 1.1' })
    await user.clear(editor)
    await user.paste('31.02.2027')
    await user.keyboard('{Enter}')
    expect(editor).toHaveFocus()
    expect(editor).toHaveValue('31.02.2027')
    expect(editor).toHaveAccessibleDescription(/25\.05\.2027/)
  })

  it('are added in their direction, one after another, and sent once', async () => {
    const { sent } = planServer()
    const { user } = await openEditor()
    await user.click(await screen.findByRole('button', { name: 'Иш-чара кошуу: finance ky' }))
    await user.type(await screen.findByRole('textbox', { name: 'Иш-чара, 6.1' }), 'Смета түзүү{Enter}')
    expect(await screen.findByRole('textbox', { name: 'Иш-чара, 6.2' })).toHaveFocus()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1), {
      timeout: 5_000,
    })
    expect(sent.at(-1)).toMatchObject({
      path: '/activities',
      body: { direction: 'finance', text: 'Смета түзүү' },
    })
    expect(sent.at(-1)?.key).toMatch(/^[0-9a-f-]{36}$/)
    expect(screen.queryByText('6.2')).not.toBeInTheDocument()
  })

  it('come back when the removal is undone, and nothing is sent', async () => {
    const { sent } = planServer()
    const { user } = await openEditor()
    await user.click(await screen.findByRole('button', { name: '1.1: толук ачуу' }))
    await user.click(await screen.findByRole('button', { name: 'Өчүрүү' }))
    await waitFor(() => expect(screen.queryByText('Насаатчы бекитүү')).not.toBeInTheDocument())
    await user.click(screen.getByRole('button', { name: 'Кайтаруу' }))
    expect(await screen.findByText('Насаатчы бекитүү')).toBeInTheDocument()
    expect(sent).toEqual([])
  })

  it('refuse a circle of predecessors and show its way (R-007)', async () => {
    const base = aPlanContent()
    const [first] = base.activities
    const content = {
      ...base,
      activities: base.activities.map((a, i) => (i === 1 ? { ...a, predecessorIds: [first?.id ?? ''] } : a)),
    }
    planServer(content)
    const { user } = await openEditor()
    await user.click(await screen.findByRole('button', { name: '1.1: толук ачуу' }))
    await user.type(await screen.findByRole('textbox', { name: 'Иш-чараны издеп табыңыз' }), 'жабдуу')
    await user.click(screen.getByRole('button', { name: /^1\.2 Жабдуу/ }))
    expect(await screen.findByText(/1\.1 → 1\.2 → 1\.1/)).toBeInTheDocument()
  })

  it('stay fast to find among three hundred', async () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      anActivity(n, { direction: DIRECTIONS[Math.floor(n / 50)] ?? 'finance', text: `Иш ${n}`, position: n }),
    )
    planServer({ ...aPlanContent(), activities: many })
    const { user } = await openEditor()
    await user.click(await screen.findByRole('textbox', { name: 'Иш-чарадан издөө' }))
    await user.paste('Иш 299')
    expect(await screen.findByText('Иш 299')).toBeInTheDocument()
    expect(screen.getAllByRole('row')).toHaveLength(4)
  })
})

describe('two people at one activity', () => {
  it('see both texts and choose; the own one is sent on the new version', async () => {
    const { sent, content, path } = planServer()
    let stale = true
    server.use(
      http.put(path('/activities/:id'), () => {
        if (!stale) return undefined
        stale = false
        content.activities = content.activities.map((activity, i) =>
          i === 0 ? { ...activity, version: 5, text: 'Башка адамдын тексти' } : activity,
        )
        return problem(412, 'STALE')
      }),
    )
    const { user } = await openEditor()
    await user.click(await screen.findByText('Насаатчы бекитүү'))
    await user.type(screen.getByRole('textbox', { name: 'Иш-чара, 1.1' }), '!')
    const dialog = await screen.findByRole('dialog', {}, { timeout: 6_000 })
    expect(dialog).toHaveTextContent('Насаатчы бекитүү!')
    expect(dialog).toHaveTextContent('Башка адамдын тексти')
    await user.click(within(dialog).getByRole('button', { name: 'Меники калсын' }))
    await waitFor(
      () => expect(sent.at(-1)).toMatchObject({ ifMatch: '"5"', body: { text: 'Насаатчы бекитүү!' } }),
      {
        timeout: 5_000,
      },
    )
  })

  it('read a refusal beside the field, with everything typed kept', async () => {
    const { path } = planServer()
    server.use(
      http.put(path('/activities/:id'), () =>
        problem(422, 'RULE_BROKEN', {
          errors: [
            {
              pointer: '/dueOn',
              code: 'outside_term',
              message: 'Мөөнөт пландын мезгилинен тышкары',
              params: { first: '2026-09-01', last: '2031-08-31' },
            },
          ],
        }),
      ),
    )
    const { user } = await openEditor()
    await user.click((await screen.findAllByText('25.05.2027'))[0] as HTMLElement)
    const editor = screen.getByRole('textbox', { name: 'Мөөнөтү, 1.1' })
    await user.clear(editor)
    await user.paste('25.05.2040')
    expect(
      await screen.findByText(
        'Күн пландын мөөнөтүнө кирбейт: 01.09.2026 – 31.08.2031',
        {},
        { timeout: 6_000 },
      ),
    ).toBeInTheDocument()
    expect(editor).toHaveValue('25.05.2040')
  })
})

describe('the completeness panel', () => {
  it('leads to the very field', async () => {
    planServer()
    const { user } = await openEditor()
    await user.click(await screen.findByRole('link', { name: 'Жооптуу тандоо' }))
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Жооптуу, 1.2' })).toHaveFocus())
    await user.click(screen.getByRole('link', { name: 'Толтуруу' }))
    const field = await screen.findByRole('textbox', { name: '2. unfulfilled_reasons ky' })
    await waitFor(() => expect(field).toHaveFocus())
  })

  it('counts as Kyrgyz does', async () => {
    planServer()
    await openEditor()
    expect(await screen.findByText('18 талаптын 14ү даяр')).toBeInTheDocument()
    expect(screen.getAllByText('4 блоктон 3ү').length).toBeGreaterThan(0)
  })
})

describe('the team', () => {
  it('shows the balance while a name is typed (R-042)', async () => {
    const { sent } = planServer()
    const { user } = await openEditor('?section=team')
    expect(await screen.findByText('Коомчулук 5 : мектеп 4.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Мугалим кошуу' }))
    expect(await screen.findByText('Коомчулук 5 : мектеп 5.')).toBeInTheDocument()
    const names = screen.getAllByRole('textbox', { name: /Аты-жөнү/ })
    const blank = names.find((field) => (field as HTMLInputElement).value === '') as HTMLElement
    await user.click(blank)
    await user.paste('Асан Усенов')
    await waitFor(() => expect(sent.at(-1)?.body).toMatchObject({ electedBy: 'pedagogical_council' }), {
      timeout: 5_000,
    })
  })

  it('is confirmed by the director only', async () => {
    planServer()
    await openEditor('?section=team', 'deputy')
    expect(await screen.findByText('Команданы директор буйрук менен бекитет.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Команданы бекитүү' })).not.toBeInTheDocument()
  })
})

describe('a plan that may not be written', () => {
  it('is read with the reason and no field at all', async () => {
    const base = aPlanContent()
    planServer({ ...base, plan: { ...base.plan, status: 'in_force', editable: false } })
    const { container } = await openEditor('?section=problems')
    expect(await screen.findByText('План күчүндө, ошондуктан өзгөртүлбөйт')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Жаңы нуска баштоо' })).toBeInTheDocument()
    expect((await screen.findAllByText('Ашканада таза суу жок')).length).toBeGreaterThan(0)
    expect(within(container).queryByRole('textbox')).not.toBeInTheDocument()
  })

  it('says what happened when it cannot be read, and tries again', async () => {
    const { path, content } = planServer()
    let down = true
    server.use(
      http.get(path('/content'), () => (down ? problem(500, 'INTERNAL') : HttpResponse.json(content))),
    )
    await asUser(aUser('director'))
    renderApp(<PlanEditorPage planId={PLAN_ID} />, {
      path: `/plans/${PLAN_ID}/edit`,
      pattern: '/plans/$planId/edit',
    })
    const retry = await screen.findByRole('button', { name: 'Кайра аракет кылуу' })
    down = false
    await userEvent.click(retry)
    expect(await screen.findByText('Насаатчы бекитүү')).toBeInTheDocument()
  })
})

it('R-056, R-145 a problem shows the assessment and the weakness that it came from', async () => {
  const content = aPlanContent()
  planServer(content)
  const problemId = content.problems[0]?.id
  server.use(
    http.get(api(`/plans/${PLAN_ID}/problem-origins`), () =>
      HttpResponse.json({
        items: [
          {
            problemId,
            kind: 'assessment_finding',
            schoolId: content.plan.schoolId,
            sourceId: PLAN_ID,
            title: '7-класстардын математикасы',
          },
          {
            problemId,
            kind: 'weakness',
            schoolId: content.plan.schoolId,
            sourceId: PLAN_ID,
            title: 'Ашканада таза суу жок',
            schoolYear: 2026,
            sectionCode: '3',
            criterionCode: '3.1',
          },
        ],
      }),
    ),
  )
  await openEditor('?section=problems', 'deputy')
  expect(
    await screen.findByRole('link', { name: 'Булагы: ички баалоо «7-класстардын математикасы»' }),
  ).toHaveAttribute('href', `/schools/${content.plan.schoolId}/assessments/${PLAN_ID}`)
  expect(
    screen.getByRole('link', { name: 'Булагы: өзүн-өзү баалоо 2026–2027, 3.1 «Ашканада таза суу жок»' }),
  ).toHaveAttribute('href', `/self-evaluations/${PLAN_ID}?at=section-3`)
})
