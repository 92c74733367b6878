import { Api } from './support/api'
import { signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, test } from './support/test'

test('money comes, is spent, not beyond what there is, and a mistake is reversed (R-121, R-124, R-126)', {
  tag: '@desktop',
}, async ({ page, request }) => {
  test.setTimeout(240_000)
  const school = await newSchool(request, 'Көк-Жайык')
  await signIn(page, school.director)
  await page.goto(`/schools/${school.id}/finance`)
  await expect(page.getByText('Китепте азырынча эч нерсе жок')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Биринчи кирешени жазуу' }).click()

  // Money of parents: told while it is typed, refused when it is sent.
  let panel = page.getByRole('dialog', { name: 'Жаңы киреше' })
  await panel.getByLabel('Булагы').selectOption('sponsor')
  await panel.getByLabel('Сумма').fill('30 000')
  await panel.getByLabel('Максаты').fill('Ашканага идиш')
  await panel.getByLabel('Ким берди').fill('Ата-энелер комитети')
  await expect(panel.getByText('Ата-энелерден акча чогултууга болбойт', { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: 'Кирешени жазуу' }).click()
  await expect(panel.getByLabel('Ким берди')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await panel.getByLabel('Ким берди').fill('«Көк-Жайык» дыйкан чарбасы')
  await expect(panel.getByText('Ата-энелерден акча чогултууга болбойт', { exact: true })).toHaveCount(0)
  await panel.getByRole('button', { name: 'Кирешени жазуу' }).click()
  panel = page.getByRole('dialog', { name: '№1 киреше' })
  await expect(panel.getByText('30 000 сом')).toBeVisible()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Жабуу' }).click()

  // Beyond the balance: seen at once, refused with what is left, then within it.
  await page.getByRole('button', { name: 'Чыгаша жазуу' }).click()
  panel = page.getByRole('dialog', { name: 'Жаңы чыгаша' })
  await panel.getByLabel('Булагы').selectOption('sponsor')
  await panel.getByLabel('Сумма').fill('30 000,01')
  await expect(panel.getByText('0,01 сом жетпейт')).toBeVisible()
  await panel.getByLabel('Максаты').fill('Идиш сатып алуу')
  await panel.getByRole('button', { name: 'Чыгашаны жазуу' }).click()
  await expect(panel.getByText(/^Бул булакта мынча акча жок/)).toBeVisible()
  await panel.getByLabel('Сумма').fill('12 500,50')
  await expect(panel.getByText('Чыгашадан кийин 17 499,50 сом калат')).toBeVisible()
  await panel.getByRole('button', { name: 'Чыгашаны жазуу' }).click()
  panel = page.getByRole('dialog', { name: '№2 чыгаша' })
  await expect(panel.getByText('Кеңештин чечими көрсөтүлгөн эмес')).toBeVisible()

  await panel.getByRole('button', { name: 'Жазууну жокко чыгаруу' }).click()
  const dialog = page.getByRole('dialog', { name: '№2 жазуу жокко чыгарылсынбы?' })
  await dialog.getByLabel('Себеби').fill('Сумма туура эмес жазылган')
  await dialog.getByRole('button', { name: 'Жазууну жокко чыгаруу' }).click()
  panel = page.getByRole('dialog', { name: '№3 жокко чыгаруу' })
  await expect(panel.getByText('Сумма туура эмес жазылган')).toBeVisible()
  await panel.getByRole('button', { name: 'Жабуу' }).click()
  await expect(page.getByText('Жокко чыгарылган: №3')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Абалы' }).click()
  await expect(page.getByRole('region', { name: /жыйынтыгы$/ })).toContainText('Калды30 000 сом')
  await expectAccessible(page)
})

test('the district reads the totals of the demonstration school and no entry of it', {
  tag: '@phone',
}, async ({ page, request }) => {
  const director = await Api.signIn(request, 'director')
  const me = await director.get<{ schools: { id: string }[] }>('/api/v1/me')
  await signIn(page, 'district')
  await page.goto(`/schools/${me.schools[0]?.id}/finance`)
  await expect(page.getByText(/^300\sАКШ доллары$/).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Китеп', exact: true })).toHaveCount(0)
  await expectAccessible(page)
  await page.goto(`/schools/${me.schools[0]?.id}/finance/ledger`)
  await expect(page.getByRole('heading', { name: 'Мындай барак жок' })).toBeVisible()
})
