import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { Api } from './support/api'
import { agree, fillDate, passTheSchool, today } from './support/approval'
import { textOf } from './support/docx'
import { fillMission, fillPlan } from './support/fill'
import { signIn, signOut } from './support/people'
import { newSchool, planOf } from './support/school'
import { expect, expectAccessible, isPhone, test } from './support/test'

// The main job from an empty school to a printed plan in force.
test('a plan is written, returned, agreed, in force and printed', async ({ page, request }) => {
  test.setTimeout(300_000)
  const school = await newSchool(request, isPhone(page) ? 'Үч-Өзөк' : 'Оң-Төр')
  const director = await Api.signIn(request, school.director)

  await test.step('the director writes the mission; sentences are counted without spaces (R-032)', async () => {
    await signIn(page, school.director)
    await page.goto(`/schools/${school.id}`)
    await expect(page.getByRole('heading', { name: school.name })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Миссияны жазуу' }).click()
    await page
      .getByLabel('Миссиянын тексти', { exact: true })
      .fill('А.Осмонов атындагы мектеп ж.б. үчүн ачыкпыз.Билимди турмушка керектүү кылабыз.')
    await expect(page.getByText(/^2 сүйлөм/)).toBeVisible()
    await expect(page.getByText(/Сакталды \d/)).toBeVisible()
    await expectAccessible(page)
    await fillMission(director, school.id)
  })

  const planId =
    await test.step('a plan from the template: five years, 1 + 3 + 1 (R-001, R-002, R-005)', async () => {
      await page.goto(`/schools/${school.id}`)
      await page.getByRole('link', { name: 'Биринчи планды түзүү' }).click()
      await page.getByLabel('Мөөнөтү').selectOption('3')
      await expect(page.getByText('Жобо боюнча план 5 жылга түзүлөт')).toBeVisible()
      await page.getByRole('button', { name: 'Планды түзүү' }).click()
      await expect(page.getByText('Башка мөөнөттүн себебин жазыңыз')).toBeVisible()
      await expectAccessible(page)
      await page.getByLabel('Мөөнөтү').selectOption('5')
      await page.getByRole('button', { name: 'Планды түзүү' }).click()
      await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}/)
      await expectAccessible(page)
      return planOf(director, school.id)
    })

  await test.step('an unfinished plan cannot be submitted, and the page says why', async () => {
    await page.goto(`/plans/${planId}/approval`)
    await expect(page.getByText(/Жөнөтүүгө \d+ нерсе тоскоол/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Педкеңешке жөнөтүү' })).toBeDisabled()
    await expectAccessible(page)
    await fillPlan(director, planId)
  })

  await test.step('council, council of the plan, director (R-021)', async () => {
    await passTheSchool(page, planId, '1')
    // The two that agree come in either order; the director enters the one of the self-government.
    await expect(page.getByRole('heading', { name: 'ЖӨБ органынын чечими' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the district comments at a place and returns the plan (R-025)', async () => {
    await signOut(page)
    await signIn(page, 'district')
    await page.goto('/queue')
    await expectAccessible(page)
    await page.getByRole('link', { name: school.name }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Комментарий жазуу: .*Ашканада таза суу жок/ }).click()
    await page.getByLabel('Жаңы комментарий').fill('Далилин көрсөтүңүз')
    await page.getByRole('button', { name: 'Комментарийди жөнөтүү' }).click()
    await expect(page.getByText('Далилин көрсөтүңүз').filter({ visible: true }).first()).toBeVisible()

    await page.goto(`/plans/${planId}/approval`)
    await page.getByText('Кайтаруу', { exact: true }).click()
    await page.getByLabel('Каттын номери').fill('01-7/33')
    await fillDate(page, /датасы/, today())
    await page.getByLabel(/кол койгон/i).fill('Эркин Мамытов')
    await page.getByRole('button', { name: 'Планды кайтаруу' }).click()
    await expect(page.getByText('Кайтарганда эмнени оңдоо керек экенин жазыңыз')).toBeVisible()
    await page.getByLabel('Эмнени оңдоо керек? (милдеттүү)').fill('Көйгөйдүн далили жок')
    await page.getByRole('button', { name: 'Планды кайтаруу' }).click()
    await expect(page.getByText('План оңдоого кайтарылды')).toBeVisible()
    await signOut(page)
  })

  await test.step('a new version goes the whole way again, and the district agrees', async () => {
    await signIn(page, school.director)
    await page.goto(`/plans/${planId}/approval`)
    await expect(page.getByText('Көйгөйдүн далили жок').first()).toBeVisible()
    await passTheSchool(page, planId, '2')
    await signOut(page)
    await signIn(page, 'district')
    await page.goto(`/plans/${planId}/approval`)
    await agree(page, 'Билим берүү бөлүмүнүн чечими', '01-7/34')
    await signOut(page)
  })

  await test.step('the local self-government agrees: the plan is in force (R-022)', async () => {
    await signIn(page, school.director)
    await page.goto(`/plans/${planId}/approval`)
    await agree(page, 'ЖӨБ органынын чечими', '12')
    await expect(page.getByText('Күчүндө', { exact: true }).first()).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('PDF and DOCX in Kyrgyz and Russian', async () => {
    const pdf = await download(page, 'PDF, кыргызча')
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const docx = textOf(await download(page, 'DOCX, кыргызча'))
    expect(docx).toContain(school.name)
    expect(docx).toContain('Ашканада таза суу жок')
    expect(docx).toContain('Өмүрбек Исаев')
    const russian = textOf(await download(page, 'DOCX, орусча'))
    expect(russian).toContain('Мероприятия по направлениям')
  })
})

async function download(page: Page, choice: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Жүктөп алуу' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: choice }).click(),
  ])
  return readFile(await file.path())
}
