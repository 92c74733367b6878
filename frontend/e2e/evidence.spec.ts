import { signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, test } from './support/test'

/** The same paper with a long remark at its end, so that it travels in several pieces. */
function longer(pdf: Buffer): Buffer {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1'))?.[1]
  return Buffer.concat([pdf, Buffer.from(`\n%${'remark '.repeat(60_000)}\nstartxref\n${start}\n%%EOF\n`)])
}

test('evidence: a photograph and a paper come in over a broken line, are looked at, replaced, deleted and back (J5, R-058)', {
  tag: '@phone',
}, async ({ page, request }) => {
  test.setTimeout(240_000)
  const school = await newSchool(request, 'Кара-Кужур')
  await signIn(page, school.deputy)
  const photo = await page.screenshot({ type: 'jpeg' })
  const paper = await page.pdf({ format: 'A4', printBackground: false })

  await page.goto(`/schools/${school.id}/evidence`)
  await expect(page.getByText('Азырынча далил жок')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Биринчи далилди кошуу' }).click()
  await expect(page.getByText(/Ар бир файл 50 МБ чейин/)).toBeVisible()

  // The line breaks once in the middle; the page goes on by itself from what has arrived.
  let broken = false
  await page.route('**/uploads/*', async (route) => {
    const piece = route.request()
    if (piece.method() === 'PATCH' && !broken && Number(piece.headers()['upload-offset']) > 0) {
      broken = true
      await route.abort('connectionreset')
    } else await route.continue()
  })
  await page.getByTestId('files').setInputFiles([
    { name: 'Буйрук №45 02.09.2026.pdf', mimeType: 'application/pdf', buffer: longer(paper) },
    { name: 'IMG_20261012_101500.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'оюн.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
  ])
  await expect(page.getByText('файлдын мындай түрү кабыл алынбайт')).toBeVisible()
  const order = page.getByRole('listitem', { name: 'Буйрук №45 02.09.2026.pdf', exact: true })
  const picture = page.getByRole('listitem', { name: 'IMG_20261012_101500.jpg', exact: true })
  await expect(order.getByText('Жүктөлдү')).toBeVisible()
  await expect(picture.getByText('Жүктөлдү')).toBeVisible()
  expect(broken).toBe(true)
  await expectAccessible(page)

  // The name of the file has filled the form; a photograph needs a title.
  await expect(order.getByLabel('Документтин номери')).toHaveValue('45')
  await page.getByRole('button', { name: 'Даяр болгондорду сактоо (2)' }).click()
  await expect(order).toHaveCount(0)
  await expect(picture.getByText('Аталышын жазыңыз')).toBeVisible()
  await picture.getByLabel('Аталышы').fill('Жаңы ашкана')
  await picture.getByRole('button', { name: 'Далилди сактоо' }).click()
  await expect(picture).toHaveCount(0)

  await page.getByRole('link', { name: 'Далилдердин тизмеси' }).click()
  await expect(page.getByText('2 далил')).toBeVisible()
  await expectAccessible(page)

  // The paper is drawn in the page, the photograph is a small copy.
  await page.getByRole('button', { name: 'Буйрук №45 02.09.2026' }).click()
  const panel = page.getByRole('dialog')
  await expect(panel.getByRole('img', { name: /1-бети$/ })).toBeVisible()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Жаңы нуска жүктөө' }).click()
  await panel
    .getByTestId('files')
    .setInputFiles({ name: 'Буйрук.pdf', mimeType: 'application/pdf', buffer: paper })
  await panel.getByLabel('Эмне үчүн алмашты').fill('Мөөр басылды')
  await panel.getByRole('button', { name: 'Нусканы кошуу' }).click()
  await expect(panel.getByText('2-нуска', { exact: true })).toBeVisible()
  const saved = page.waitForEvent('download')
  await panel.getByRole('button', { name: '1-нусканы жүктөп алуу' }).click()
  expect((await saved).suggestedFilename()).toBe('Буйрук №45 02.09.2026.pdf')

  await panel.getByRole('button', { name: 'Өчүрүү', exact: true }).click()
  await expect(page.getByText('1 далил')).toBeVisible()
  await page.getByRole('button', { name: 'Өчүрүлгөндөр' }).click()
  await page.getByRole('button', { name: 'Буйрук №45 02.09.2026' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Калыбына келтирүү' }).click()
  await page.getByRole('button', { name: 'Бардык далилдер' }).click()
  await expect(page.getByText('2 далил')).toBeVisible()
})
