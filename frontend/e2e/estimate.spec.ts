import { Api } from './support/api'
import { signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, isPhone, test } from './support/test'

const year = new Date(Date.now() + 6 * 3_600_000).getUTCFullYear()

test('an estimate is written, confirmed by the director, and moved by a change with its reason', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000)
  const school = await newSchool(request, 'Кара-Жыгач')
  const director = await Api.signIn(request, school.director)
  await director.create(`/api/v1/schools/${school.id}/finance/incomes`, {
    source: 'local_budget',
    kind: 'cash',
    category: 'heating',
    amount: '300000.00',
    currency: 'KGS',
    year,
    purpose: 'Жылытуу үчүн',
  })
  await director.create(`/api/v1/schools/${school.id}/finance/expenses`, {
    source: 'local_budget',
    category: 'heating',
    article: '2231',
    amount: '120000.00',
    currency: 'KGS',
    year,
    purpose: 'Көмүр',
  })

  await signIn(page, school.director)
  await page.goto(`/schools/${school.id}/finance/estimate`)
  const draft = page.getByRole('region', { name: 'Сметанын долбоору' })
  await expect(draft).toBeVisible()
  await expectAccessible(page)
  if (isPhone(page)) {
    await draft.getByRole('combobox', { name: 'Булак' }).selectOption('local_budget')
    await draft.getByLabel(/^2231/).fill('100 000,50')
    await draft.getByLabel(/^2231/).blur()
  } else {
    await draft.getByRole('row', { name: /^2231/ }).getByRole('gridcell').nth(1).click()
    await page.keyboard.type('100000,5')
    await page.keyboard.press('Enter')
  }
  await expect(draft.getByText(/^Сакталды/)).toBeVisible()
  await draft.getByRole('button', { name: 'Сметаны бекитүү' }).click()
  let panel = page.getByRole('dialog', { name: `${year}-жылдын сметасын бекитүү` })
  await expect(panel.getByText(/100\s000,50 сом/)).toBeVisible()
  await panel.getByLabel('Документтин номери').fill('3')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Бекитүү' }).click()

  // More was spent than is planned: the page says so in words.
  const execution = page.getByRole('region', { name: 'Аткарылышы' })
  await expect(execution.getByText(/19\s999,50\sсом\sашты/)).toBeVisible()
  await page.getByRole('button', { name: 'Өзгөртүү киргизүү' }).click()
  panel = page.getByRole('dialog', { name: `${year}-жылдын сметасын өзгөртүү` })
  await panel.getByLabel(/^Себеби/).fill('Көмүрдүн баасы көтөрүлдү')
  await panel.getByLabel('Берене').selectOption('2231')
  await panel.getByLabel('Булак').selectOption('local_budget')
  await panel.getByText('Алып салуу').click()
  await panel.getByLabel('Сумма').fill('200 000')
  await panel.getByRole('button', { name: 'Өзгөртүүнү киргизүү' }).click()
  await expect(panel.getByText(/100\s000,50 сом гана бар/)).toBeVisible()
  await expectAccessible(page)
  await panel.getByText('Кошуу', { exact: true }).click()
  await panel.getByLabel('Сумма').fill('20 000')
  await panel.getByRole('button', { name: 'Өзгөртүүнү киргизүү' }).click()
  await expect(page.getByRole('listitem', { name: 'Көмүрдүн баасы көтөрүлдү' })).toBeVisible()
  await expect(execution.getByText(/^100,0\s%$/).first()).toBeVisible()
  await expectAccessible(page)
})

test('the administrator keeps the budget articles (R-179)', { tag: '@desktop' }, async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/budget-articles')
  await expect(page.getByRole('heading', { level: 1, name: 'Бюджеттик беренелер' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Коммуналдык кызматтар' }).click()
  const panel = page.getByRole('dialog', { name: '2231 Коммуналдык кызматтар' })
  await expect(panel.getByLabel('Кыргызча аталышы')).toHaveValue('Коммуналдык кызматтар')
  await expectAccessible(page)
})
