import { Api } from './support/api'
import { signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, test } from './support/test'

test('the profile of a school saves itself and is there again after a reload', { tag: '@phone' }, async ({
  page,
  request,
}) => {
  const school = await newSchool(request, 'Ак-Терек')
  await signIn(page, school.deputy)
  await page.goto(`/schools/${school.id}`)
  await page.locator(`a[href="/schools/${school.id}/profile"]`).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Мектептин паспорту' })).toBeVisible()
  await expectAccessible(page)

  const number = page.getByLabel('Каттоо номери')
  await number.fill('2012-01-27/14')
  await number.blur()
  await expect(page.getByText(/^Сакталды/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Каттоо номери')).toHaveValue('2012-01-27/14')
  // A deputy writes, the director confirms.
  await expect(page.getByRole('button', { name: 'Ырастоо' })).toHaveCount(0)
})

test('a commission member reads the profile and changes nothing', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  const commission = await Api.signIn(request, 'commission')
  const school = (
    await commission.get<{ items: { id: string; number: string }[] }>('/api/v1/schools')
  ).items.find((one) => one.number === '12')
  await signIn(page, 'commission')
  for (const tab of ['', '?tab=year', '?tab=material']) {
    await page.goto(`/schools/${school?.id}/profile${tab}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Мектептин паспорту' })).toBeVisible()
    await expectAccessible(page)
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
  }
})
