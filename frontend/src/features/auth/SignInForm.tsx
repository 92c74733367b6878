import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ApiError, signIn, toApiError } from '@/api'
import { useOnline } from '@/shared/autosave/useOnline'
import { currentLanguage, setLanguage } from '@/shared/i18n/i18n'
import { storedLanguageChosen } from '@/shared/i18n/languages'
import { useProblemText } from '@/shared/i18n/problemText'
import { isSharedComputer, setSharedComputer } from '@/shared/session/sharedComputer'
import { Icon } from '@/shared/ui/Icon'
import classes from './auth.module.css'
import { useCountdown } from './useCountdown'

/** Signs in; whatever fails, the login stays and the password field is ready for another try. */
interface Props {
  children?: ReactNode
  /** Only this account, after its session has ended. */
  only?: string
}

export function SignInForm({ children, only }: Props) {
  const { t } = useTranslation('auth')
  const text = useProblemText()
  const online = useOnline()
  const [login, setLogin] = useState(only ?? '')
  const [password, setPassword] = useState('')
  const [shared, setShared] = useState(isSharedComputer)
  const [error, setError] = useState<ApiError | null>(null)
  const [missing, setMissing] = useState({ login: false, password: false })
  const [busy, setBusy] = useState(false)
  const [wait, startWait] = useCountdown()
  const loginField = useRef<HTMLInputElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (wait === 0 && error?.status === 429) setError(null)
  }, [wait, error])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || wait > 0) return
    const empty = { login: login.trim() === '', password: password === '' }
    setMissing(empty)
    setError(null)
    if (empty.login || empty.password) {
      const first = empty.login ? loginField : passwordField
      first.current?.focus()
      return
    }
    setBusy(true)
    try {
      setSharedComputer(shared)
      const user = await signIn({ login: login.trim(), password })
      // Whoever has not picked a language on this device gets the one of the profile.
      if (!storedLanguageChosen() && user.language !== currentLanguage()) await setLanguage(user.language)
    } catch (failure) {
      const problem = toApiError(failure)
      setError(problem)
      if (problem.status === 429) startWait(problem.retryAfter ?? 30)
      passwordField.current?.select()
      passwordField.current?.focus()
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      {children}
      {!online && (
        <p className={classes.note} role="status">
          <Icon name="offline" />
          {t('signIn.offline')}
        </p>
      )}
      {error !== null && (
        <div className={classes.problem} role="alert">
          <Icon name="alert" />
          <div>
            <p className="strong">{text.title(error)}</p>
            <p>{text.advice(error)}</p>
          </div>
        </div>
      )}
      <TextInput
        ref={loginField}
        label={t('signIn.login')}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={only !== undefined}
        value={login}
        error={missing.login && t('signIn.loginMissing')}
        onChange={(event) => setLogin(event.currentTarget.value)}
      />
      <PasswordInput
        ref={passwordField}
        label={t('signIn.password')}
        name="password"
        autoComplete="current-password"
        data-autofocus={only !== undefined || undefined}
        value={password}
        error={missing.password && t('signIn.passwordMissing')}
        visibilityToggleIcon={({ reveal }) => <Icon name={reveal ? 'eyeOff' : 'eye'} />}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword'), tabIndex: 0 }}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Checkbox
        label={t('signIn.shared')}
        checked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
      <Button type="submit" fullWidth loading={busy} disabled={wait > 0}>
        {wait > 0 ? t('signIn.waitButton', { time: clockOf(wait) }) : t('signIn.submit')}
      </Button>
    </form>
  )
}

const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
