import { PASSWORD, signIn, signOut } from './support/people'
import { expect, expectAccessible, test } from './support/test'

test('a director signs in, and what is wrong keeps what was typed', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/sign-in/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ky')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Кирүү', exact: true }).click()
  await expect(page.getByText('Логинди жазыңыз')).toBeVisible()
  await expect(page.getByLabel('Логин')).toBeFocused()

  await page.getByLabel('Логин').fill('director')
  await page.getByLabel('Сырсөз', { exact: true }).fill('туура эмес сырсөз')
  await page.getByRole('button', { name: 'Кирүү', exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('Логин')).toHaveValue('director')
  await expectAccessible(page)

  await page.getByLabel('Сырсөз', { exact: true }).fill(PASSWORD)
  await page.getByLabel('Сырсөз', { exact: true }).press('Enter')
  await expect(page).not.toHaveURL(/sign-in/)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Кирүү')
  await expectAccessible(page)

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 }), 'a reload keeps the session').toBeVisible()
})

for (const login of ['deputy', 'commission', 'district', 'admin', 'director2'] as const) {
  test(`${login} sees a start page`, async ({ page }) => {
    await signIn(page, login)
    await expectAccessible(page)
  })
}

test('after signing out every address asks to sign in', async ({ page }) => {
  await signIn(page, 'director')
  await signOut(page)
  await page.goto('/')
  await expect(page.getByLabel('Логин')).toBeVisible()
})
