import { act, renderHook, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { sessionState, signOut } from '@/api'
import { aUser, problem } from '@/testing/builders'
import { renderApp } from '@/testing/renderApp'
import { api, server } from '@/testing/server'
import { SignInPage } from './SignInPage'
import { useCountdown } from './useCountdown'

beforeEach(async () => {
  server.use(http.delete(api('/session'), () => new HttpResponse(null, { status: 204 })))
  await signOut()
})

async function type(password: string) {
  await userEvent.type(await screen.findByLabelText('Логин'), 'director')
  await userEvent.type(screen.getByLabelText('Сырсөз'), password)
  await userEvent.click(screen.getByRole('button', { name: 'Кирүү' }))
}

it('signs in and keeps the choice about a shared computer', async () => {
  server.use(
    http.post(api('/session'), () => HttpResponse.json({ accessToken: 'a', expiresIn: 900, user: aUser() })),
  )
  renderApp(<SignInPage />)
  await userEvent.click(await screen.findByLabelText('Бул жалпы компьютер: чыкканда маалымат сакталбасын'))
  await type('Ала-Тоо-2026')
  await waitFor(() => expect(sessionState().status).toBe('signed-in'))
  expect(localStorage.getItem('onuguu.shared-computer')).toBe('1')
})

it('says that login or password is wrong, keeps both and lets the password be typed anew', async () => {
  server.use(http.post(api('/session'), () => problem(401, 'SIGN_IN_FAILED')))
  renderApp(<SignInPage />)
  await type('туура эмес')
  expect(await screen.findByRole('alert')).toHaveTextContent('Логин же сырсөз туура келген жок')
  expect(screen.getByLabelText('Логин')).toHaveValue('director')
  expect(screen.getByLabelText('Сырсөз')).toHaveFocus()
})

it('asks for what is missing without asking the server', async () => {
  renderApp(<SignInPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Кирүү' }))
  expect(screen.getByText('Логинди жазыңыз')).toBeVisible()
  expect(screen.getByLabelText('Логин')).toHaveFocus()
})

it('waits after too many attempts and says how long', async () => {
  server.use(
    http.post(api('/session'), () => problem(429, 'TOO_MANY_REQUESTS', {}, { 'Retry-After': '600' })),
  )
  renderApp(<SignInPage />)
  await type('кайра')
  expect(await screen.findByRole('button', { name: /^(10:00|9:\d\d) күтүңүз$/ })).toBeDisabled()
  expect(screen.getByRole('alert')).toHaveTextContent('Өтө көп аракет болду')
})

it('counts the seconds down by the clock', () => {
  vi.useFakeTimers()
  const { result } = renderHook(() => useCountdown())
  act(() => result.current[1](90))
  expect(result.current[0]).toBe(90)
  act(() => void vi.advanceTimersByTime(30_000))
  expect(result.current[0]).toBe(60)
  act(() => void vi.advanceTimersByTime(61_000))
  expect(result.current[0]).toBe(0)
  vi.useRealTimers()
})

it('says that the line is down', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  server.use(http.post(api('/session'), () => HttpResponse.error()))
  renderApp(<SignInPage />)
  expect(await screen.findByText('Байланыш жок. Интернет келгенде кире аласыз.')).toBeVisible()
  await type('Ала-Тоо-2026')
  expect(await screen.findByRole('alert')).toHaveTextContent('Байланыш жок')
  vi.restoreAllMocks()
})

it('speaks Russian and English', async () => {
  renderApp(<SignInPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Русский' }))
  expect(await screen.findByRole('heading', { name: 'Вход' })).toBeVisible()
  expect(document.documentElement.lang).toBe('ru')
  await userEvent.click(screen.getByRole('button', { name: 'English' }))
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible()
  expect(localStorage.getItem('onuguu.lang')).toBe('en')
})

it('shows the password on request', async () => {
  renderApp(<SignInPage />)
  await userEvent.type(await screen.findByLabelText('Сырсөз'), 'тоо')
  await userEvent.click(screen.getByRole('button', { name: 'Сырсөздү көрсөтүү' }))
  expect(screen.getByLabelText('Сырсөз')).toHaveAttribute('type', 'text')
})
