import { expect, type Page } from '@playwright/test'

export const PASSWORD = 'Ала-Тоо-2026'
export type Login = 'director' | 'deputy' | 'commission' | 'district' | 'admin' | 'director2'

/** Signs in through the page, in Kyrgyz, and waits for the start page. */
export async function signIn(page: Page, login: Login) {
  await page.goto('/sign-in')
  await page.getByLabel('Логин').fill(login)
  await page.getByLabel('Сырсөз', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Кирүү', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).not.toHaveURL(/sign-in/)
}
