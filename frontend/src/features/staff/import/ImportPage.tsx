import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type StaffImportReport, sdk } from '@/api'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { FormProblem } from '@/shared/ui/serverErrors'
import { showToast } from '@/shared/ui/toast'
import { useRefresh } from '../useRefresh'
import { useSheet } from '../useSheet'
import { ErrorTable } from './ErrorTable'
import { FileDrop } from './FileDrop'
import classes from './import.module.css'
import { Preview } from './Preview'
import { Progress } from './Progress'
import { useImport } from './useImport'

/** A spreadsheet becomes the register: looked at first, stored as a whole or not at all. */
export function ImportPage({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('staff')
  const navigate = useNavigate()
  const refresh = useRefresh()
  const back = () => void navigate({ to: '/schools/$schoolId/staff', params: { schoolId } })
  const task = useImport(schoolId, (report) => {
    void refresh()
    showToast(t('import.stored', { added: report.added, changed: report.changed }))
    back()
  })
  const template = useSheet(
    () => sdk.getStaffTemplate({ path: { schoolId }, parseAs: 'blob', throwOnError: true }),
    'template.xlsx',
  )
  const { step } = task
  const drop = (
    <FileDrop
      onFile={task.check}
      error={task.refused === null ? null : t(`import.refused.${task.refused}`)}
      limits={t('import.limits')}
    />
  )

  return (
    <Page
      title={t('import.title')}
      purpose={t('import.purpose')}
      actions={
        <Button
          variant="default"
          leftSection={<Icon name="download" />}
          loading={template.isPending}
          onClick={() => template.mutate()}
        >
          {t('import.template')}
        </Button>
      }
    >
      <p className={`${classes.back} no-print`}>
        <Link to="/schools/$schoolId/staff" params={{ schoolId }}>
          {t('import.back')}
        </Link>
      </p>
      {step.at === 'choose' && (
        <>
          {drop}
          <FormProblem errors={task.problem} />
          <section className={classes.how} aria-labelledby="how">
            <h2 id="how">{t('import.how')}</h2>
            <ol>
              {(['template', 'match', 'empty', 'whole'] as const).map((rule) => (
                <li key={rule}>{t(`import.rule.${rule}`)}</li>
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
            <h2>{t('import.again')}</h2>
            {drop}
          </div>
        </>
      )}
      {step.at === 'ready' && (
        <>
          <Preview file={step.file} report={step.report} />
          <FormProblem errors={task.problem} />
          <div className={`${classes.actions} no-print`}>
            {changes(step.report) > 0 && (
              <Button leftSection={<Icon name="check" />} onClick={task.store}>
                {t('import.store', { count: changes(step.report) })}
              </Button>
            )}
            <Button variant="default" onClick={task.restart}>
              {t('import.other')}
            </Button>
          </div>
        </>
      )}
    </Page>
  )
}

const changes = (report: StaffImportReport): number => report.added + report.changed
