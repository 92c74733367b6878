import { Api } from './support/api'
import { planInForce } from './support/inForce'
import { signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, test } from './support/test'

test('an activity that is late is carried out with evidence, from the start page on (R-018 to R-020)', {
  tag: '@phone',
}, async ({ page, request }) => {
  test.setTimeout(240_000)
  const school = await newSchool(request, 'Ак-Булак')
  const director = await Api.signIn(request, school.director)
  const district = await Api.signIn(request, 'district')
  const planId = await planInForce(director, district, school.id, [
    {
      direction: 'material_base',
      text: 'Ашканага таза суу киргизүү',
      responsible: 'Нурлан Асанбеков',
      dueOn: '2026-10-20',
      schoolYear: 2026,
      indicator: 'Таза суу чыккан чорголор',
      baseline: '0',
      target: '4',
    },
  ])
  await director.create(`/api/v1/schools/${school.id}/evidence`, {
    kind: 'minutes',
    title: 'Ашкананы кабыл алуу актысы',
    documentNumber: '12',
    documentDate: '2026-10-19',
    schoolYear: 2026,
    personalData: false,
    url: 'https://example.kg/akt-12',
  })

  // The start page leads to the late activity itself.
  await signIn(page, school.director)
  await page.getByRole('link', { name: /Ашканага таза суу киргизүү/ }).click()
  const panel = page.getByRole('dialog', { name: '5.1-иш-чара' })
  await expect(panel.getByText(/Муну эч нерсе далилдеген жок/)).toBeVisible()
  await expectAccessible(page)
  await panel.getByLabel('Абалы').selectOption('done')
  await panel.getByLabel('Эмне натыйжа чыкты').fill('Төрт чоргодон таза суу агат')
  await panel.getByLabel('Көрсөткүч эмнеге жетти').fill('4')
  await panel.getByRole('button', { name: 'Далил кошуу' }).click()
  const picker = page.getByRole('dialog', { name: '5.1-иш-чаранын далили' })
  await picker.getByText('Ашкананы кабыл алуу актысы').click()
  await expectAccessible(page)
  await picker.getByRole('button', { name: 'Тиркөө (1)' }).click()
  await expect(panel.getByText('Ашкананы кабыл алуу актысы')).toBeVisible()
  await panel.getByRole('button', { name: 'Сактоо' }).click()
  await expect(panel).toBeHidden()
  await expect(page.getByText('Аткарылышы сакталды')).toBeVisible()
  await expectAccessible(page)

  // Evidence in use says so; the thread of the start page knows it.
  await page.goto(`/schools/${school.id}/evidence`)
  await expect(page.getByRole('button', { name: 'Ашкананы кабыл алуу актысы' })).toBeVisible()
  await page.goto('/')
  await expect(page.getByText('Аткарылгандын баары далилденген')).toBeVisible()
  await expectAccessible(page)

  const list = await district.get<{ items: { evidenceIds: string[] }[] }>(
    `/api/v1/plans/${planId}/activities?status=done`,
  )
  expect(list.items[0]?.evidenceIds).toHaveLength(1)
})
