import { Api } from './support/api'
import { signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, test } from './support/test'

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
