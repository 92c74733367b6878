import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { aUser, problem } from '@/testing/builders'
import { keptFiles } from '@/testing/keptFiles'
import { asUser, renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { anEvaluation, EVALUATION_ID, LABELS } from '../testing/builders'
import { ReadPage } from './ReadPage'

const URL = `/self-evaluations/${EVALUATION_ID}`

async function read() {
  await asUser(aUser('director'))
  server.use(
    http.get(api(URL), () => HttpResponse.json(anEvaluation())),
    http.get(api('/reference-data'), () => HttpResponse.json(LABELS)),
  )
  renderApp(<ReadPage id={EVALUATION_ID} version={undefined} />, { path: `${URL}/read` })
  await userEvent.click(await screen.findByRole('button', { name: 'Жүктөп алуу' }))
}

it('R-064 gives the report in the chosen format and language, under the name of the server', async () => {
  const asked: string[] = []
  const names = keptFiles()
  server.use(
    http.get(api(`${URL}/document`), ({ request }) => {
      asked.push(new globalThis.URL(request.url).search)
      return new HttpResponse('%PDF-', {
        headers: {
          'Content-Type': 'application/pdf',
          'Content-Disposition': 'attachment; filename="a.pdf"; filename*=UTF-8\'\'%D3%A8.pdf',
        },
      })
    }),
  )
  await read()
  await userEvent.click(await screen.findByRole('menuitem', { name: 'DOCX, орусча' }))
  expect(await screen.findByText('Документ жүктөлдү')).toBeInTheDocument()
  expect(asked).toEqual(['?format=docx&language=ru'])
  expect(names).toEqual(['Ө.pdf'])
})

it('says why there is no report, and can be asked again', async () => {
  server.use(http.get(api(`${URL}/document`), () => problem(503, 'unavailable')))
  await read()
  await userEvent.click(await screen.findByRole('menuitem', { name: 'PDF, кыргызча' }))
  expect(await screen.findByText(/^unavailable/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Жүктөп алуу' })).toBeEnabled()
})

it('R-057 gives the report together with the files of the annexes', async () => {
  let asked = 0
  const names = keptFiles()
  server.use(
    http.get(api(`${URL}/bundle`), () => {
      asked++
      return new HttpResponse('PK', { headers: { 'Content-Type': 'application/zip' } })
    }),
  )
  await read()
  await userEvent.click(await screen.findByRole('menuitem', { name: 'ZIP: отчет жана тиркемелер' }))
  expect(await screen.findByText('Документ жүктөлдү')).toBeInTheDocument()
  expect(asked).toBe(1)
  expect(names).toEqual(['Өзүн-өзү баалоо.zip'])
})
