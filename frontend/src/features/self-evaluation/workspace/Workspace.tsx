import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { useUser } from '@/shared/session/useSession'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import { atOf, type Place } from '../model/places'
import { totalsOf } from '../model/progress'
import { StatusMark } from '../StatusMark'
import { PlaceLink, useWork } from '../WorkContext'
import { Outline, PartPicker } from './Outline'
import { Overview } from './Overview'
import { Part } from './Part'
import { ReturnedNote } from './ReturnedNote'
import classes from './Workspace.module.css'

export function Workspace({ mine }: { mine: boolean }) {
  const { t } = useTranslation('self-evaluation')
  const { schoolYearSpan } = useFormat()
  const localized = useLocalized()
  const user = useUser()
  const phone = useIsPhone()
  const { evaluation, place } = useWork()
  const outline = useOutlineAt(place)
  const { complete, total } = totalsOf(evaluation)
  const ofSchool = user.role === 'director' || user.role === 'deputy'
  const title = t(`heading.${evaluation.purpose}`, { years: schoolYearSpan(evaluation.schoolYear) })
  const inPart = phone && place !== null

  return (
    <div className={inPart ? classes.compact : undefined}>
      <Page
        title={title}
        purpose={ofSchool || inPart ? undefined : localized(evaluation.schoolName)}
        meta={
          inPart ? undefined : (
            <>
              <StatusMark status={evaluation.status} />
              <span className="small muted">{t('ready', { count: complete, total })}</span>
            </>
          )
        }
        actions={inPart ? undefined : <Actions />}
        wide
      >
        {inPart && (
          <PlaceLink place={null} className={classes.back}>
            <Icon name="chevronLeft" />
            {t('allParts')}
          </PlaceLink>
        )}
        <div className={classes.body}>
          {!phone && <PartPicker mine={mine} />}
          <div className={classes.columns}>
            {!phone && (
              <nav className={`${classes.outline} no-print`} aria-label={t('outline.label')}>
                <div ref={outline}>
                  <Outline mine={mine} />
                </div>
              </nav>
            )}
            <div className={classes.part}>
              {(place === null || !phone) && <ReturnedNote />}
              {place === null ? phone ? <Outline mine={mine} /> : <Overview /> : <Part place={place} />}
            </div>
          </div>
        </div>
      </Page>
    </div>
  )
}

/** The outline is longer than a screen: the part that is open stands in its sight. */
function useOutlineAt(place: Place | null) {
  const outline = useRef<HTMLDivElement>(null)
  const at = place === null ? null : atOf(place)
  useEffect(() => {
    const box = outline.current
    const line = at === null ? null : box?.querySelector('[aria-current="page"]')
    if (box == null || line == null) return
    const frame = box.getBoundingClientRect()
    const { top, bottom } = line.getBoundingClientRect()
    if (top < frame.top || bottom > frame.bottom) box.scrollTop += top - frame.top - frame.height / 3
  }, [at])
  return outline
}

function Actions() {
  const { t } = useTranslation('self-evaluation')
  const { evaluation } = useWork()
  const params = { selfEvaluationId: evaluation.id }
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="eye" />}
        renderRoot={(props) => (
          <Link to="/self-evaluations/$selfEvaluationId/read" params={params} {...props} />
        )}
      >
        {t('action.read')}
      </Button>
      {evaluation.previousId !== undefined && (
        <Button
          variant="default"
          leftSection={<Icon name="history" />}
          renderRoot={(props) => (
            <Link to="/self-evaluations/$selfEvaluationId/compare" params={params} {...props} />
          )}
        >
          {t('action.compare')}
        </Button>
      )}
      {evaluation.actions.length > 0 && (
        <Button
          renderRoot={(props) => (
            <Link
              to="/self-evaluations/$selfEvaluationId"
              params={params}
              search={{ at: 'state' } as never}
              {...props}
            />
          )}
        >
          {t(`next.${evaluation.actions.find((action) => action !== 'reopen') ?? 'reopen'}`)}
        </Button>
      )}
    </>
  )
}
