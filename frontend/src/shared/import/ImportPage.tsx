import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { FormProblem } from '@/shared/ui/serverErrors'
import { ErrorTable } from './ErrorTable'
import { FileDrop } from './FileDrop'
import classes from './import.module.css'
import type { SheetReport } from './importFile'
import { Progress } from './Progress'
import type { useImport } from './useImport'
import { type SheetAnswer, useSheet } from './useSheet'

interface Props<R extends SheetReport> {
  title: string
  purpose: string
  /** The way back to the list that the file is for. */
  back: ReactNode
  /** How it works, one sentence each. */
  rules: readonly string[]
  /** So many rows are read at most. */
  most: number
  /** Fetches the empty table. */
  template: () => Promise<SheetAnswer>
  task: ReturnType<typeof useImport<R>>
  /** How many rows would be stored; nothing is offered when there are none. */
  changes: (report: R) => number
  store: (count: number) => string
  preview: (file: File, report: R) => ReactNode
}

/** A spreadsheet becomes records: looked at first, stored as a whole or not at all (texts: import). */
export function ImportPage<R extends SheetReport>(props: Props<R>) {
  const { title, purpose, back, rules, most, task, changes, store, preview } = props
  const { t } = useTranslation('import')
  const { number } = useFormat()
  const template = useSheet(props.template, 'template.xlsx')
  const { step } = task
  const drop = (
    <FileDrop
      onFile={task.check}
      error={task.refused === null ? null : t(`refused.${task.refused}`)}
      limits={t('limits', { rows: number(most) })}
    />
  )

  return (
    <Page
      title={title}
      purpose={purpose}
      actions={
        <Button
          variant="default"
          leftSection={<Icon name="download" />}
          loading={template.isPending}
          onClick={() => template.mutate()}
        >
          {t('template')}
        </Button>
      }
    >
      <p className={`${classes.back} no-print`}>{back}</p>
      {step.at === 'choose' && (
        <>
          {drop}
          <FormProblem errors={task.problem} />
          <section className={classes.how} aria-labelledby="how">
            <h2 id="how">{t('how')}</h2>
            <ol>
              {rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ol>
          </section>
        </>
      )}
      {(step.at === 'checking' || step.at === 'storing') && (
        <Progress
          file={step.file}
          share={task.share}
          storing={step.at === 'storing'}
          onCancel={task.cancel}
        />
      )}
      {step.at === 'wrong' && (
        <>
          <ErrorTable file={step.file} report={step.report} />
          <div className={`${classes.again} no-print`}>
            <h2>{t('again')}</h2>
            {drop}
          </div>
        </>
      )}
      {step.at === 'ready' && (
        <>
          {preview(step.file, step.report)}
          <FormProblem errors={task.problem} />
          <div className={`${classes.actions} no-print`}>
            {changes(step.report) > 0 && (
              <Button leftSection={<Icon name="check" />} onClick={task.store}>
                {store(changes(step.report))}
              </Button>
            )}
            <Button variant="default" onClick={task.restart}>
              {t('other')}
            </Button>
          </div>
        </>
      )}
    </Page>
  )
}
