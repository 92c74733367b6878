import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createCriteriaSetMutation, idempotency, newIdempotencyKey, toApiError } from '@/api'
import { useLocalized } from '@/shared/i18n/localized'
import { useProblemText } from '@/shared/i18n/problemText'
import { useReference } from '@/shared/reference/useReference'
import { ConfirmLeave } from '@/shared/ui/ConfirmLeave'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { EXAMPLE, placeOfPointer, readSetFile, type SetProblem } from './model/setFile'
import { SetText } from './SetText'
import classes from './sets.module.css'

/** A new set of criteria, or the next version of one, from a file: looked at before it is kept. */
export function UploadPage() {
  const { t } = useTranslation('criteria-sets')
  const { items } = useReference()
  const localized = useLocalized()
  const [text, setText] = useState('')
  const client = useQueryClient()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const intention = useRef<{ body: string; key: string } | null>(null)
  const kinds = useMemo(() => items('evidence_kind').map((item) => item.code), [items])
  const file = useMemo(() => (text.trim() === '' ? null : readSetFile(text, kinds)), [text, kinds])
  const create = useMutation({
    ...createCriteriaSetMutation(),
    onSuccess: (made) => {
      void client.invalidateQueries({ refetchType: 'none' })
      void navigate({
        to: '/admin/criteria-sets/$setCode/$versionNumber',
        params: { setCode: made.code, versionNumber: String(made.version) },
        ignoreBlocker: true,
      })
    },
  })
  const set = file !== null && 'set' in file ? file.set : null
  const save = () => {
    if (set === null) return
    const body = JSON.stringify(set)
    if (intention.current?.body !== body) intention.current = { body, key: newIdempotencyKey() }
    create.mutate({ body: set, headers: idempotency(intention.current.key) })
  }
  const change = (next: string) => {
    create.reset()
    setText(next)
  }
  return (
    <Page title={t('upload.title')} purpose={t('upload.purpose')}>
      <div className={classes.upload}>
        <div className={classes.source}>
          <div className={classes.actions}>
            <input
              ref={input}
              type="file"
              accept="application/json,.json"
              hidden
              aria-label={t('upload.choose')}
              onChange={(event) => {
                const chosen = event.currentTarget.files?.[0]
                if (chosen !== undefined) void chosen.text().then(change)
                event.currentTarget.value = ''
              }}
            />
            <Button
              variant="default"
              leftSection={<Icon name="upload" />}
              onClick={() => input.current?.click()}
            >
              {t('upload.choose')}
            </Button>
            {text === '' && (
              <Button variant="subtle" onClick={() => change(EXAMPLE)}>
                {t('upload.example')}
              </Button>
            )}
          </div>
          <Textarea
            label={t('upload.text')}
            className={classes.json}
            minRows={12}
            maxRows={28}
            autosize
            spellCheck={false}
            value={text}
            onChange={(event) => change(event.currentTarget.value)}
          />
        </div>
        <div className={classes.result} aria-live="polite">
          {file === null && <p className="muted">{t('upload.nothing')}</p>}
          {file !== null && 'problems' in file && <Problems problems={file.problems} />}
          {set !== null && (
            <>
              <p className={classes.good}>
                <Icon name="check" />
                {t('upload.good', {
                  sections: set.sections.length,
                  criteria: set.sections.reduce((sum, section) => sum + section.criteria.length, 0),
                })}
              </p>
              <h2>{localized(set.title)}</h2>
              <p className="muted">{set.code}</p>
              {create.isError && <Refused error={create.error} set={set} />}
              <Button loading={create.isPending} onClick={save}>
                {t('upload.save')}
              </Button>
              <div className={classes.text}>
                <SetText sections={set.sections} />
              </div>
            </>
          )}
        </div>
      </div>
      <ConfirmLeave when={text.trim() !== '' && !create.isPending && !create.isSuccess} />
    </Page>
  )
}

function usePlaceWords(): (place: Pick<SetProblem, 'section' | 'criterion'>) => string {
  const { t } = useTranslation('criteria-sets')
  return ({ section, criterion }) =>
    [
      section === undefined ? '' : t('place.section', { number: section }),
      criterion === undefined ? '' : t('place.criterion', { code: criterion }),
    ]
      .filter((part) => part !== '')
      .join(', ')
}

/** Everything that is wrong, each with its place in words. */
function Problems({ problems }: { problems: readonly SetProblem[] }) {
  const { t } = useTranslation('criteria-sets')
  const place = usePlaceWords()
  return (
    <div className={classes.problems} role="alert">
      <h2>{t('upload.wrong', { count: problems.length })}</h2>
      <ul>
        {problems.map((problem) => {
          const where = place(problem)
          const what = t(`problem.${problem.code}`, {
            value: problem.value ?? '',
            part: problem.part === undefined ? '' : t(`part.${problem.part}`),
            language: problem.language === undefined ? '' : t(`language.${problem.language}`),
          })
          return (
            <li key={`${problem.code} ${where} ${problem.part} ${problem.language} ${problem.value}`}>
              {where !== '' && <span className="strong">{where}: </span>}
              {what}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Refused({ error, set }: { error: unknown; set: Parameters<typeof placeOfPointer>[1] }) {
  const problem = useProblemText()
  const place = usePlaceWords()
  const failed = toApiError(error)
  return (
    <div className={classes.problems} role="alert">
      <p className="strong">{problem.title(failed)}</p>
      <p>{problem.advice(failed)}</p>
      <ul>
        {failed.fieldErrors.map((field) => {
          const where = place(placeOfPointer(field.pointer, set))
          return (
            <li key={`${field.pointer}${field.code}`}>
              {where !== '' && <span className="strong">{where}: </span>}
              {problem.field(field)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
