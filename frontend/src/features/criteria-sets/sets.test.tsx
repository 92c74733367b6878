import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import type { CriteriaSetVersion } from '@/api'
import { aUser, problem } from '@/testing/builders'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { MappingPage } from './MappingPage'
import { parseKey, sameWords } from './model/mapping'
import { EXAMPLE, placeOfPointer, readSetFile } from './model/setFile'
import { UploadPage } from './UploadPage'

const text = (ky: string) => ({ ky, ru: ky, en: ky })
const aSet = (code: string, ...labels: string[]): CriteriaSetVersion => ({
  code,
  version: 1,
  title: text(code),
  newest: true,
  createdAt: '2026-09-01T06:15:00Z',
  sections: [
    {
      code: '1',
      label: text('Бөлүм'),
      criteria: labels.map((label, index) => ({
        code: `1.${index + 1}`,
        label: text(label),
        help: text('Жазыңыз'),
        expectedEvidence: ['plan'],
        partsMayBeNotApplicable: false,
      })),
    },
  ],
})
const fileOf = ({ code, title, sections }: CriteriaSetVersion) => ({ code, title, sections })

describe('a file of criteria', () => {
  it('is taken as it is when it is right', () => {
    const good = fileOf(aSet('PROG-12', 'Максат'))
    expect(readSetFile(JSON.stringify(good), ['plan'])).toEqual({ set: good })
  })

  it('tells everything that is wrong at once, each with its place', () => {
    const bad = {
      code: 'prog 12',
      title: { ky: 'А', ru: ' ', en: 'A' },
      sections: [
        {
          code: '1',
          label: text('Б'),
          criteria: [
            { code: '1.1', label: text('а'), help: text('б'), expectedEvidence: ['plan', 'nothing'] },
            { code: '1.1', label: text('в'), help: { ky: 'г', en: 'd' } },
          ],
        },
        { code: '2', label: text('В'), criteria: [] },
      ],
    }
    const file = readSetFile(JSON.stringify(bad), ['plan'])
    expect('problems' in file && file.problems).toEqual([
      { code: 'codeWrong', value: 'prog 12' },
      { code: 'textMissing', part: 'title', language: 'ru' },
      { code: 'evidenceUnknown', section: 1, criterion: '1.1', value: 'nothing' },
      { code: 'codeTwice', section: 1, criterion: '1.1', value: '1.1' },
      { code: 'textMissing', section: 1, criterion: '1.1', part: 'help', language: 'ru' },
      { code: 'criteriaMissing', section: 2 },
    ])
  })

  it('that is no JSON says so', () => {
    expect(readSetFile('{', [])).toEqual({ problems: [{ code: 'notJson' }] })
    expect(readSetFile('[]', [])).toEqual({ problems: [{ code: 'notObject' }] })
  })

  it('of the example is whole in form', () => {
    expect('set' in readSetFile(EXAMPLE, ['plan', 'minutes'])).toBe(true)
  })

  it('finds the criterion that the server points to', () => {
    expect(placeOfPointer('/sections/0/criteria/1/label/ru', fileOf(aSet('X', 'а', 'б')))).toEqual({
      section: 1,
      criterion: '1.2',
    })
  })
})

it('the address of a version is read back, also when its code has a hyphen', () => {
  expect(parseKey('INST-17.2')).toEqual({ code: 'INST-17', version: 2 })
  expect(parseKey('INST-17')).toBeNull()
})

it('pairs criteria of the same words, not of the same number', () => {
  expect(sameWords(aSet('A', 'Миссия', 'Устав'), aSet('B', 'Устав', 'Башка'))).toEqual([
    { from: '1.2', to: '1.1' },
  ])
})

async function asAdministrator() {
  await asUser(aUser('administrator'))
  server.use(
    http.get(api('/reference-data'), () =>
      HttpResponse.json({
        version: 'x',
        criteriaSets: [],
        sets: [
          { code: 'evidence_kind', items: [{ code: 'plan', label: { ky: 'План', ru: 'План', en: 'Plan' } }] },
        ],
      }),
    ),
  )
}

it('R-051 shows what is wrong in words, then the set itself, and keeps it with one key', async () => {
  const user = userEvent.setup()
  await asAdministrator()
  renderApp(<UploadPage />)
  const field = await screen.findByLabelText('Файлдын тексти')
  await user.click(field)
  await user.paste('{"code": "PROG-12"}')
  const wrong = await screen.findByRole('alert')
  expect(wrong).toHaveTextContent('кыргызча аталышы жок')
  expect(wrong).toHaveTextContent('Бөлүмдөр жок')
  const good = fileOf(aSet('PROG-12', 'Программанын максаты'))
  let sent: unknown
  server.use(
    http.post(api('/criteria-sets'), async ({ request }) => {
      expect(request.headers.get('Idempotency-Key')).not.toBeNull()
      sent = await request.json()
      return problem(400, 'VALIDATION', {
        errors: [
          { pointer: '/sections/0/criteria/0/code', code: 'code_twice_x', message: 'Бул код кайталанат' },
        ],
      })
    }),
  )
  await user.clear(field)
  await user.paste(JSON.stringify(good))
  expect(await screen.findByText('Туура: 1 бөлүм, 1 критерий')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Топтомду кошуу' }))
  await waitFor(() => expect(sent).toEqual(good))
  expect(await screen.findByText(/1-бөлүм, 1.1-критерий/)).toBeVisible()
}, 40_000)

it('writes which criteria correspond over the version that was read', async () => {
  const user = userEvent.setup()
  await asAdministrator()
  const [a, b] = [aSet('INST-17', 'Миссия', 'Устав'), aSet('PROG-12', 'Миссия', 'Башка')]
  const summary = (set: CriteriaSetVersion) => ({ ...set, sections: 1, criteria: 2 })
  const mapping = { criteriaCode: 'INST-17', criteriaVersion: 1, otherCode: 'PROG-12', otherVersion: 1 }
  const path = api('/criteria-sets/INST-17/versions/1/mappings/PROG-12/1')
  let sent: unknown
  server.use(
    http.get(api('/criteria-sets'), () => HttpResponse.json({ items: [summary(a), summary(b)] })),
    http.get(api('/criteria-sets/INST-17/versions/1'), () => HttpResponse.json(a)),
    http.get(api('/criteria-sets/PROG-12/versions/1'), () => HttpResponse.json(b)),
    http.get(path, () => HttpResponse.json({ ...mapping, version: 2, pairs: [] })),
    http.put(path, async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"2"')
      sent = await request.json()
      return HttpResponse.json({ ...mapping, version: 3, ...(sent as object) })
    }),
  )
  renderApp(<MappingPage from="INST-17.1" to="PROG-12.1" onChoose={vi.fn()} />)
  await user.click(await screen.findByRole('button', { name: 'Аталышы бирдейлерди жупташтыруу (1)' }))
  await user.selectOptions(screen.getByLabelText('1.2-критерийдин жубу'), '1.2')
  await user.click(screen.getByRole('button', { name: 'Дал келүүнү сактоо' }))
  await waitFor(() =>
    expect(sent).toEqual({
      pairs: [
        { from: '1.1', to: '1.1' },
        { from: '1.2', to: '1.2' },
      ],
    }),
  )
  const line = screen.getByRole('button', { name: 'Жупту алып салуу: 1.1 – 1.1' })
  expect(within(line.parentElement as HTMLElement).getByText('Миссия')).toBeVisible()
}, 40_000)
