import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StakeholderSurvey } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useLocalized } from '@/shared/i18n/localized'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import { linkOf } from '../model/survey'
import classes from '../survey.module.css'

interface Props {
  schoolId: string
  survey: StakeholderSurvey
}

/** The public link, to copy, to send to a chat, and to print for the wall. */
export function LinkBox({ schoolId, survey }: Props) {
  const { t } = useTranslation('survey')
  const localized = useLocalized()
  const { untilDate } = useFormat()
  const [copied, setCopied] = useState<'link' | 'message' | null>(null)
  if (survey.code === undefined) return null
  const link = linkOf(survey.code)
  const message = t('link.message', {
    title: localized(survey.title),
    until: survey.closesOn === undefined ? '' : untilDate(survey.closesOn),
    link,
  })
  const copy = async (what: 'link' | 'message') => {
    const text = what === 'link' ? link : message
    try {
      await navigator.clipboard.writeText(text)
      setCopied(what)
    } catch {
      // Without the permission it can still be copied by hand.
      showToast(text)
    }
  }
  return (
    <section className={classes.link} aria-labelledby="link">
      <h2 id="link">{t('link.title')}</h2>
      <p className="muted">{t('link.text')}</p>
      <p className={classes.address}>
        <a href={link} target="_blank" rel="noreferrer">
          {link.replace(/^https?:\/\//, '')}
        </a>
      </p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          leftSection={<Icon name={copied === 'link' ? 'check' : 'copy'} />}
          onClick={() => void copy('link')}
        >
          {t(copied === 'link' ? 'common:action.copied' : 'link.copy')}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name={copied === 'message' ? 'check' : 'comment'} />}
          onClick={() => void copy('message')}
        >
          {t(copied === 'message' ? 'common:action.copied' : 'link.copyMessage')}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="print" />}
          renderRoot={(props) => (
            <Link
              to="/schools/$schoolId/surveys/$surveyId/sheet"
              params={{ schoolId, surveyId: survey.id }}
              {...props}
            />
          )}
        >
          {t('link.sheet')}
        </Button>
      </div>
    </section>
  )
}
