import { Api } from './support/api'
import { fillPlan } from './support/fill'
import { signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, isPhone, test } from './support/test'

const FIELD = 'Миссиянын тексти'

test('a broken connection loses nothing typed, not even over a reload', { tag: '@phone' }, async ({
  page,
  context,
  request,
}) => {
  const school = await newSchool(request, 'Ак-Шумкар')
  await signIn(page, school.director)
  await page.goto(`/schools/${school.id}/mission`)
  const field = page.getByLabel(FIELD, { exact: true })
  await field.fill('Биринчи сүйлөм.')
  await expect(page.getByText(/Сакталды \d/)).toBeVisible()

  await context.setOffline(true)
  await field.fill('Биринчи сүйлөм. Байланышсыз жазылды.')
  await expect(page.getByText('Байланыш жок: ушул түзмөктө сакталды').first()).toBeVisible()
  await expectAccessible(page)
  await context.setOffline(false)
  await expect(page.getByText(/Сакталды \d/)).toBeVisible({ timeout: 30_000 })
  const director = await Api.signIn(request, school.director)
  const mission = await director.get<{ text: string }>(`/api/v1/schools/${school.id}/mission`)
  expect(mission.text).toBe('Биринчи сүйлөм. Байланышсыз жазылды.')

  // The server is away while typing, and the page is loaded anew before it is back.
  await page.route('**/api/v1/schools/*/mission', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  )
  await field.fill('Биринчи сүйлөм. Барак жаңыланса да калат.')
  await expect(page.getByText(/Байланыш жок|Сакталган жок/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByLabel(FIELD, { exact: true })).toHaveValue(/Барак жаңыланса да калат/)
})

test('two people in one text: nobody is overwritten silently', { tag: '@desktop' }, async ({
  page,
  browser,
  request,
}) => {
  const school = await newSchool(request, 'Кызыл-Көл')
  await signIn(page, school.director)
  await page.goto(`/schools/${school.id}/mission`)
  await page.getByLabel(FIELD, { exact: true }).fill('Башталышы.')
  await expect(page.getByText(/Сакталды \d/)).toBeVisible()

  const second = await (await browser.newContext({ locale: 'ky-KG' })).newPage()
  await signIn(second, school.deputy)
  await second.goto(`/schools/${school.id}/mission`)
  await second.getByLabel(FIELD, { exact: true }).fill('Орун басардын тексти.')
  await expect(second.getByText(/Сакталды \d/)).toBeVisible()
  await second.context().close()

  await page.getByLabel(FIELD, { exact: true }).fill('Директордун тексти.')
  const dialog = page.getByRole('dialog', { name: 'Бул жерди башка адам да өзгөрткөн' })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByText('Орун басардын тексти.')).toBeVisible()
  await expect(dialog.getByText('Директордун тексти.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Меники калсын' }).click()
  await expect(page.getByText(/Сакталды \d/)).toBeVisible()
  const director = await Api.signIn(request, school.director)
  const mission = await director.get<{ text: string }>(`/api/v1/schools/${school.id}/mission`)
  expect(mission.text).toBe('Директордун тексти.')
})

test('on a long plan the state of saving stays in sight and covers no field', async ({ page, request }) => {
  const school = await newSchool(request, isPhone(page) ? 'Узун-Жар' : 'Узун-Сай')
  const director = await Api.signIn(request, school.director)
  const plan = await director.create<{ id: string }>(`/api/v1/schools/${school.id}/plans`, {
    title: 'Мектептин өнүктүрүү планы',
    firstSchoolYear: 2026,
    termYears: 5,
  })
  await fillPlan(director, plan.id)
  await signIn(page, school.director)
  await page.goto(`/plans/${plan.id}/edit?section=bodies`)
  const fields = page.locator('#plan-section input:not([type=checkbox])')
  await fields.last().fill('17')
  await expect(page.getByText(/Сакталды \d/)).toBeInViewport()
  expect(await page.evaluate(() => scrollY), 'the page is long').toBeGreaterThan(300)
  // Back up, field by field: none of them stops under the line.
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Shift+Tab')
    const uncovered = await page.evaluate(() => {
      const field = document.activeElement as HTMLElement
      const { left, top, width } = field.getBoundingClientRect()
      const there = document.elementFromPoint(left + width / 2, top + 2)
      return there !== null && (field.contains(there) || there.contains(field))
    })
    expect(uncovered).toBe(true)
  }
  await expect(page.getByText(/Сакталды \d/)).toBeInViewport()
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/Сакталды \d/)).toBeHidden()
})
