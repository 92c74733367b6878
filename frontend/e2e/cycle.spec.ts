import type { Page } from '@playwright/test'
import { Api } from './support/api'
import { today } from './support/approval'
import { signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, test } from './support/test'

/** The school year of today, by its first calendar year. */
const thisYear = () => Number(today().slice(0, 4)) - (today().slice(5) < '09-01' ? 1 : 0)

const stage = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true })

async function open(page: Page, name: string) {
  await stage(page, name)
    .getByRole('button', { name: /^(Толтуруу|Өзгөртүү)/ })
    .click()
  const panel = page.getByRole('dialog', { name, exact: true })
  await expect(panel).toBeVisible()
  return panel
}

test('the annual cycle: a stage out of order, one skipped, last year’s result taken over (R-038, R-039)', {
  tag: '@phone',
}, async ({ page, request }) => {
  test.setTimeout(240_000)
  const year = thisYear()
  const school = await newSchool(request, 'Чоң-Кемин')
  const deputy = await Api.signIn(request, school.deputy)
  const result = 'Билим сапаты 46 пайызга жетти, ашкананын суусу калды.'
  await deputy.replace(`/api/v1/schools/${school.id}/cycles/${year - 1}`, {
    stages: [
      { stage: 'result_evaluation', status: 'done', result, documentKind: 'report', documentNumber: '14' },
    ],
  })

  await signIn(page, school.deputy)
  await page.goto(`/schools/${school.id}`)
  await page.getByRole('link', { name: 'Циклди толтуруу' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Жылдык цикл' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Былтыркы жыйынтык' })).toContainText(result)
  await expectAccessible(page)

  // Stage 5 begins while stages 1 to 4 are open: it is kept and warned of.
  let panel = await open(page, 'Планды түзүү')
  await panel.getByText('Жүрүп жатат').click()
  await panel.getByLabel('Жооптуу адам').fill('Асель Жумабаева')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Сактоо' }).click()
  await expect(stage(page, 'Планды түзүү')).toContainText('5-этап башталды')
  await expect(stage(page, 'Планды түзүү')).toContainText('Асель Жумабаева')
  await expectAccessible(page)

  // A stage is skipped only with its reason.
  panel = await open(page, 'Мектептин миссиясын аныктоо')
  await panel.getByText('Калтырылды').click()
  await panel.getByRole('button', { name: 'Сактоо' }).click()
  await expect(panel.getByText('Себебин жазыңыз')).toBeVisible()
  await panel.getByLabel(/Эмне үчүн калтырылды/).fill('Миссия былтыр жаңыртылган')
  await panel.getByRole('button', { name: 'Сактоо' }).click()
  await expect(stage(page, 'Мектептин миссиясын аныктоо')).toContainText('Миссия былтыр жаңыртылган')

  // Last year's result becomes what the self-evaluation starts from.
  const evaluation = stage(page, 'Мектептин өзүн баалоосу')
  await evaluation.getByRole('button', { name: /негиз кылып алуу/ }).click()
  await expect(evaluation.getByRole('definition').filter({ hasText: result })).toBeVisible()
  await expect(page.getByText('7 этаптан 0 бүттү')).toBeVisible()
  await expect(page.getByText('1 калтырылды')).toBeVisible()

  // The year is in the address; the one before is a page of its own.
  await page.getByLabel('Окуу жылы').selectOption(String(year - 1))
  await expect(page).toHaveURL(new RegExp(`year=${year - 1}`))
  await expect(stage(page, 'Жетишилген натыйжаларды баалоо')).toContainText(result)
  await page.goBack()
  await expect(stage(page, 'Мектептин миссиясын аныктоо')).toContainText('Миссия былтыр жаңыртылган')
})

test('the district reads the cycle of the demonstration school and changes nothing', {
  tag: '@desktop',
}, async ({ page, request }) => {
  const director = await Api.signIn(request, 'director')
  const me = await director.get<{ schools: { id: string }[] }>('/api/v1/me')
  await signIn(page, 'district')
  await page.goto(`/schools/${me.schools[0]?.id}/cycle`)
  await expect(stage(page, 'Көйгөйлөрдү аныктоо жана анализ')).toContainText('Жүрүп жатат')
  await expect(page.getByText('7 этаптан 2 бүттү')).toBeVisible()
  await expect(page.getByRole('button', { name: /Толтуруу|Өзгөртүү|негиз/ })).toHaveCount(0)
  await expectAccessible(page)
})
