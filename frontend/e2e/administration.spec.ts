import { OWN_PASSWORD, signIn } from './support/people'
import { expect, expectAccessible, isPhone, test } from './support/test'

// An administrator invites a person, who sets an own password and sees one school.
test('a one-time link makes an account, and the journal tells who made it', { tag: '@desktop' }, async ({
  page,
  browser,
}) => {
  const login = `invited.${Date.now().toString(36)}`
  await signIn(page, 'admin')
  await page.goto('/admin/users')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Колдонуучу кошуу' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: 'Кошуу', exact: true }).click()
  await expect(panel.getByText('Аты-жөнүн жазыңыз')).toBeVisible()
  await expectAccessible(page)

  await panel.getByLabel('Логин').fill(login)
  await panel.getByLabel('Аты-жөнү').fill('Үмүт Ормонова')
  await panel.getByLabel('Ролу').selectOption('deputy')
  await panel.getByLabel('Мектеп', { exact: true }).fill('ак терек')
  await page.getByRole('option', { name: /Ак-Терек/ }).click()
  await panel.getByRole('button', { name: 'Кошуу', exact: true }).click()
  await panel.getByRole('button', { name: 'Чакыруу шилтемеси' }).click()
  await page.getByRole('button', { name: 'Шилтеме түзүү' }).click()
  const link = await page.getByLabel('Шилтеме', { exact: true }).inputValue()

  const guest = await (await browser.newContext({ locale: 'ky-KG' })).newPage()
  await guest.goto(link)
  await expect(guest.getByRole('heading', { name: /Үмүт Ормонова/ })).toBeVisible()
  await expectAccessible(guest)
  await guest.getByLabel('Жаңы сырсөз').fill(OWN_PASSWORD)
  await guest.getByLabel('Сырсөздү кайталаңыз').fill(OWN_PASSWORD)
  await guest.getByRole('button', { name: 'Сырсөздү сактоо' }).click()
  await expect(guest.getByText('Сырсөз коюлду')).toBeVisible()
  await signIn(guest, login)
  await guest.goto('/schools')
  await expect(guest.getByText(/Ак-Терек/).first()).toBeVisible()
  await guest.goto(link)
  await guest.reload()
  await expect(guest.getByText('Бул шилтеме иштебейт')).toBeVisible()
  await guest.context().close()

  await page.goto('/audit')
  await expect(page.getByText('Үмүт Ормонова').first()).toBeVisible()
  await expectAccessible(page)
})

for (const place of ['users', 'schools', 'units']) {
  test(`administration: ${place}`, async ({ page }) => {
    await signIn(page, 'admin')
    await page.goto(`/admin/${place}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    if (!isPhone(page)) await expect(page.getByRole('row').nth(2)).toBeVisible()
  })
}
