import { useTranslation } from 'react-i18next'
import { Page } from '@/shared/ui/Page'
import { useIsPhone } from '@/shared/ui/useIsPhone'
import { usePlace } from '../place'
import { Section } from '../sections/Section'
import { useReadOnly, useWorking } from '../session/SessionContext'
import { CompletenessPanel } from './CompletenessPanel'
import { Conflicts } from './Conflicts'
import classes from './EditorFrame.module.css'
import { EditorActions, EditorMeta, EditorSaving } from './EditorHeader'
import { Outline, SectionPicker } from './Outline'
import { PhoneDock } from './PhoneDock'
import { ReadOnlyNotice } from './ReadOnlyNotice'

/** Outline at the left, one section in the middle, what is missing at the right. */
export function EditorFrame() {
  const { t } = useTranslation('plan')
  const plan = useWorking((content) => content.plan)
  const readOnly = useReadOnly()
  const phone = useIsPhone()
  const { section } = usePlace()

  return (
    <Page title={plan.title} meta={<EditorMeta />} actions={<EditorActions />} wide>
      <div className={classes.body}>
        {readOnly && <ReadOnlyNotice />}
        <SectionPicker />
        <div className={classes.columns}>
          <nav className={`${classes.outline} no-print`} aria-label={t('outline.label')}>
            <Outline />
          </nav>
          <div className={classes.middle}>
            {!readOnly && <EditorSaving />}
            <section
              id="plan-section"
              className={classes.section}
              aria-labelledby="plan-section-title"
              key={section}
            >
              <Section />
            </section>
          </div>
          <aside className={`${classes.panel} no-print`} aria-labelledby="plan-completeness">
            <CompletenessPanel />
          </aside>
        </div>
      </div>
      {phone && <PhoneDock />}
      <Conflicts />
    </Page>
  )
}
